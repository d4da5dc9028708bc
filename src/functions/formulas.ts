import { actionsOf } from './actions';
import { classifyRows } from './classify-rows';
import { contactOf } from './contact';
import { dueOn } from './due';
import { shown } from './excel-error';
import { supportOf } from './support';
import { criteriaOf, tierOf } from './tier';
import { whyOf } from './why';

/*
 * The functions as Excel calls them. Their comments are what people read: `functions.json` (names, hints while typing) and
 * `docs/functions.md` (the help page) are made from them. What an example gives is worked out then, where {answer}
 * stands. Excel hands over null for an argument that is left out.
 */

/**
 * The tier of one school or district, as plain text such as Tier 2.
 * @customfunction TIER
 * @param row The cells of one school or district, such as A2:Q2. Without headings the standard columns are meant, in their order.
 * @param headings The headings above those cells, such as A$1:Q$1. Leave out if the columns are the standard ones.
 * @param policy A school year such as "2023-24", or the name of a policy pack kept in this workbook. Leave out for the newest year.
 * @returns One of Tier 1 to Tier 4, Watch, None, Check or Insufficient data. A row that is no school's gets a sentence, such as "Skipped: blank row".
 * @remarks The tiers are this product's reading of the letters; WHY says what they rest on. A tier may be a lower bound where a fact is missing: WHY then says "at least".
 * @example =SSOS.TIER(A2:Q2) → The standard columns, for example Tier 2.
 * @example =SSOS.TIER(A2:F2,A$1:F$1) → Any columns, told by their headings.
 * @example =COUNTIF(R2:R400,"Tier 1") → Counts the answers in column R.
 */
export function tier(row: unknown[][], headings?: unknown[][], policy?: string): string {
  return shown(tierOf(row, headings, policy));
}

/**
 * The criteria one school or district meets, such as lowest-10, low-groups.
 * @customfunction CRITERIA
 * @param row The cells of one school or district, such as A2:Q2. Without headings the standard columns are meant, in their order.
 * @param headings The headings above those cells, such as A$1:Q$1. Leave out if the columns are the standard ones.
 * @param policy A school year such as "2023-24", or the name of a policy pack kept in this workbook. Leave out for the newest year.
 * @returns The criteria in the order of the letters, separated by commas, or none. They are underperforming, lowest-10, low-groups, federal, grad-rate and participation.
 * @example =SSOS.CRITERIA(A2:Q2) → For example lowest-10, participation.
 * @example =ISNUMBER(SEARCH("federal",SSOS.CRITERIA(A2:Q2))) → Whether one criterion is among them.
 */
export function criteria(row: unknown[][], headings?: unknown[][], policy?: string): string {
  return shown(criteriaOf(row, headings, policy));
}

/**
 * Why a row has its tier: every criterion with its outcome, the evidence and where the rule is written.
 * @customfunction WHY
 * @param row The cells of one school or district, such as A2:Q2. Without headings the standard columns are meant, in their order.
 * @param headings The headings above those cells, such as A$1:Q$1. Leave out if the columns are the standard ones.
 * @param policy A school year such as "2023-24", or the name of a policy pack kept in this workbook. Leave out for the newest year.
 * @returns A block of four columns with headings: Criterion, Outcome, Why and Written in. First the tier, then the six criteria, then the watch band, conflicts and cells that could not be read.
 * @remarks The block needs empty cells to its right and below, and cannot spill inside an Excel table. There, take one cell of it with INDEX.
 * @example =SSOS.WHY(A2:Q2) → The whole block.
 * @example =INDEX(SSOS.WHY(A2:Q2),2,3) → One cell: why the row has its tier.
 */
export function why(row: unknown[][], headings?: unknown[][], policy?: string): string[][] {
  return shown(whyOf(row, headings, policy));
}

/**
 * What must, should or will be done for one school or district: who does it, and by when.
 * @customfunction ACTIONS
 * @param row The cells of one school or district, such as A2:Q2. Without headings the standard columns are meant, in their order.
 * @param headings The headings above those cells, such as A$1:Q$1. Leave out if the columns are the standard ones.
 * @param policy A school year such as "2023-24", or the name of a policy pack kept in this workbook. Leave out for the newest year.
 * @returns A block of six columns with headings: Kind, Action, Who, Due, Condition and Because. Due is a date where the letters name one, and otherwise says what is known.
 * @remarks Give the Due column a date format: Excel shows a new date as a number. The block needs empty cells to its right and below, and cannot spill inside an Excel table.
 * @example =SSOS.ACTIONS(A2:Q2) → The whole block, required actions first.
 * @example =ROWS(SSOS.ACTIONS(A2:Q2))-1 → How many actions there are.
 */
export function actions(row: unknown[][], headings?: unknown[][], policy?: string): unknown[][] {
  return shown(actionsOf(row, headings, policy));
}

/**
 * The day an action is due, or the earliest day a criterion brings.
 * @customfunction DUE
 * @param about An action by its name, such as "tag-grant", or in the words that ACTIONS shows; or a criterion, such as "lowest-10".
 * @param kind Only actions of this kind: "required", "recommended" or "state-step". Leave out for all.
 * @param policy A school year such as "2023-24", or the name of a policy pack kept in this workbook. Leave out for the newest year.
 * @returns A date to calculate with: give the cell a date format. #N/A where the letters name no day yet, #VALUE! for a word that is neither an action nor a criterion; the cell's error then says what may be meant.
 * @example =SSOS.DUE("tag-grant") → {answer}.
 * @example =SSOS.DUE("underperforming","required") → {answer}.
 * @example =SSOS.DUE("tag-grant")-TODAY() → How many days are left.
 */
export function due(about: unknown, kind?: string, policy?: string): number {
  return shown(dueOn(about, kind, policy));
}

/**
 * Whether the year's letter lists a district for assistance.
 * @customfunction SUPPORT
 * @param district The district's name or code. A code may have lost its leading zeros; a school's code stands for its district.
 * @param policy A school year such as "2023-24", or the name of a policy pack kept in this workbook. Leave out for the newest year.
 * @returns prioritized, transitional or not listed. What can be no district, such as a total, gets a sentence that begins with "Check:".
 * @remarks A name the list does not have is not listed, so a misspelled name is too: codes are safer.
 * @example =SSOS.SUPPORT("Worcester") → {answer}.
 * @example =SSOS.SUPPORT(2100000) → {answer}, by a code that lost its zero.
 */
export function support(district: unknown, policy?: string): string {
  return shown(supportOf(district, policy));
}

/**
 * Whom a district, or the districts of a region, can call: names and e-mail addresses.
 * @customfunction CONTACT
 * @param place The district's name or code, or the region's name, such as "Coastal".
 * @param policy A school year such as "2023-24", or the name of a policy pack kept in this workbook. Leave out for the newest year.
 * @returns Names with e-mail addresses. A region that is only derived from the map is marked so; where the region is unknown every team is named with its region, after "Check:" if the policy does not know the district either.
 * @remarks The people are those the letters name. The letters do not say which district is in which region.
 * @example =SSOS.CONTACT("Coastal") → {answer}.
 * @example =SSOS.CONTACT("Worcester") → {answer}.
 */
export function contact(place: unknown, policy?: string): string {
  return shown(contactOf(place, policy));
}

/**
 * Every row of a table at once, in a block that lines up beside it.
 * @customfunction CLASSIFY
 * @param rows The table with its headings, such as A1:Q400. Without headings the standard columns are meant, in their order.
 * @param policy A school year such as "2023-24", or the name of a policy pack kept in this workbook. Leave out for the newest year.
 * @returns A block of ten columns: School Code, School, Tier, At least, Criteria, Watch, Why, Missing, Conflicts and Notes. It has one line for each row of the table: the headings beside the headings, and for a row that is skipped the reason in the Tier column.
 * @remarks Write it in the row of the headings. Name the table's rows, not whole columns such as A:Q. Give it at most 5,000 rows: Excel hands over and takes back only so much at once, and starts an add-in again that does not answer within seconds. For more rows use the SSoS pane. The block cannot spill inside an Excel table.
 * @example =SSOS.CLASSIFY(A1:Q400) → Written in R1.
 */
export function classify(rows: unknown[][], policy?: string): string[][] {
  return shown(classifyRows(rows, policy));
}
