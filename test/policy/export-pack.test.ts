import { describe, expect, it } from '@jest/globals';
import { packAsJson } from '../../src/policy/export-pack';
import { parsePack } from '../../src/policy/pack-schema';
import { loadedPacks } from '../../src/policy/packs';

describe.each(loadedPacks.map((pack) => [pack.schoolYear, pack] as const))(
  'the exported pack of %s',
  (_, pack) => {
    const json = packAsJson(pack);

    it('reads back as the same pack', () => {
      expect(parsePack(JSON.parse(json))).toEqual({ ok: true, pack });
    });

    it('is written the same way when it is exported again', () => {
      expect(packAsJson(JSON.parse(json))).toBe(json);
    });

    it('keeps a citation, a contact and a district on one line each', () => {
      expect(json).toContain('{ "source": "letter-a", "section": "1", "item": 2 }');
      expect(json).toContain(
        '{ "name": "Tim Connor", "role": "regional director", "email": "Timothy.Connor@mass.gov" }',
      );
      expect(json).toContain('"otherNames": ["Gateway Regional"]');
    });

    it('breaks lines that hold more than a short object', () => {
      const long = json.split('\n').filter((line) => line.length > 120 && /[{[]/.test(line));
      expect(long).toEqual([]);
    });

    it('ends with a line end', () => {
      expect(json.endsWith('}\n')).toBe(true);
    });
  },
);
