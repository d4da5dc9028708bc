import { describe, expect, it } from '@jest/globals';
import type { PackPath } from '../../src/policy/pack-fault';
import { packPlaceLabel } from '../../src/text/pack-place-label';

const PACK = {
  criteria: [
    { id: 'underperforming' },
    { id: 'lowest-10', limit: { value: 10, checkFrom: 9 }, citations: [{}, {}] },
  ],
  actions: [{ id: 'turnaround-plan', asks: [{ because: 'underperforming' }] }],
  districtRegions: [{ code: '00350000', district: 'Boston' }],
  regions: [{ name: 'Coastal', contacts: [{ name: '' }] }],
};

describe('the place of a fault in a pack', () => {
  it.each<[PackPath, string]>([
    [[], 'The pack as a whole'],
    [['title'], 'title'],
    [['criteria', 1, 'limit'], 'criteria › lowest-10 › limit'],
    [['criteria', 1, 'limit', 'checkFrom'], 'criteria › lowest-10 › limit › check from'],
    [['criteria', 1, 'citations', 1], 'criteria › lowest-10 › citations › entry 2'],
    [['actions', 0, 'asks', 0, 'kind'], 'actions › turnaround-plan › asks › underperforming › kind'],
    [['districtRegions', 0, 'region'], 'district regions › Boston › region'],
    [['regions', 0, 'contacts', 0, 'name'], 'regions › Coastal › contacts › entry 1 › name'],
    [['tiers', 3, 'label'], 'tiers › entry 4 › label'],
  ])('%j is “%s”', (path, label) => {
    expect(packPlaceLabel(path, PACK)).toBe(label);
  });

  it('is found in what is no pack at all', () => {
    expect(packPlaceLabel(['criteria', 0, 'id'], null)).toBe('criteria › entry 1 › id');
  });
});
