import type { DistrictRegion, PolicyPack, Source } from '../../policy/pack';
import { citationLabel } from '../../text/citation-label';
import { NOTHING } from '../../text/sheet-labels';
import { SUPPORT_LABELS } from '../../text/support-label';
import { cell } from '../sheet-draft';
import type { SheetDraft } from '../sheet-draft';
import type { SheetCell } from '../sheet-doc';
import { addPart, bookRow } from './grid';

/** The districts that the letter lists or that the region map knows, with support and region. */
export function addDistricts(draft: SheetDraft, pack: PolicyPack): void {
  addPart(draft, 'Districts', null, ['Code', 'District', 'Support', 'Region', 'Written in']);
  const regions = new Map(pack.districtRegions.map((one) => [one.code, one]));
  for (const { code, name, support, citation } of pack.districts) {
    const region = regions.get(code);
    draft.add(
      bookRow(code, name, SUPPORT_LABELS[support], regionLabel(region), citationLabel(citation, pack)),
    );
  }
  const listed = new Set(pack.districts.map(({ code }) => code));
  for (const region of pack.districtRegions.filter(({ code }) => !listed.has(code))) {
    const { code, district, citation } = region;
    draft.add(
      bookRow(
        code,
        district,
        SUPPORT_LABELS['not listed'],
        regionLabel(region),
        citationLabel(citation, pack),
      ),
    );
  }
}

/** Whom to call. */
export function addContacts(draft: SheetDraft, pack: PolicyPack): void {
  addPart(draft, 'Contacts', null, ['Region', 'E-mail', 'Name', 'Role', 'Written in']);
  for (const { name, contacts, note, citation } of pack.regions) {
    const written = citationLabel(citation, pack);
    for (const contact of contacts) {
      draft.add([
        cell(name, 'strong'),
        cell(contact.email, 'text', { to: 'mail', address: contact.email }),
        cell(contact.name, 'text'),
        cell(contact.role, 'text'),
        cell(written, 'text'),
      ]);
    }
    if (contacts.length === 0) draft.add(bookRow(name, note, NOTHING, NOTHING, written));
  }
}

/** What the pack rests on. */
export function addSources(draft: SheetDraft, pack: PolicyPack): void {
  addPart(draft, 'Sources', null, ['Short name', 'Title', 'Date', 'Author', 'Address']);
  for (const source of pack.sources) draft.add(sourceRow(source));
}

/** What to know beside the rows, and what of it is a reading with its reason. */
export function addNotes(draft: SheetDraft, pack: PolicyPack): void {
  addPart(draft, 'Interpretation and notes', null, ['Basis', 'Note', 'Written in', 'Kind', 'Reason']);
  const kinds = new Map(pack.sources.map(({ id, kind }) => [id, kind]));
  for (const { text, citation } of pack.notes) {
    const reading = kinds.get(citation.source) === 'reading';
    draft.add(
      bookRow(
        reading ? 'Interpretation' : 'As written',
        text,
        citationLabel(citation, pack),
        kinds.get(citation.source)?.replace('-', ' ') ?? null,
        citation.reason ?? NOTHING,
      ),
    );
  }
}

function regionLabel(region: DistrictRegion | undefined): string {
  if (region === undefined) return NOTHING;
  return region.basis === 'derived' ? `${region.region} (derived)` : region.region;
}

function sourceRow({ shortTitle, title, date, author, address }: Source): SheetCell[] {
  return [
    cell(shortTitle, 'strong'),
    cell(title, 'text'),
    date === null ? cell(NOTHING, 'text') : cell({ date }, 'strong'),
    cell(author ?? NOTHING, 'text'),
    // Not a link: LibreOffice does not wrap links, and these are long.
    cell(address ?? NOTHING, 'text'),
  ];
}
