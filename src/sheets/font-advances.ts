/**
 * How wide Calibri's characters are, in units of 2048 to the size of the font. Measured on Carlito, which has the same
 * widths. Both lists run from the space to the tilde.
 */
export const UNITS_PER_SIZE = 2048;
export const FIRST_CHARACTER = 32;

// prettier-ignore
export const REGULAR_ADVANCES: readonly number[] = [
  463, 667, 821, 1020, 1038, 1464, 1397, 452, 621, 621, 1020, 1020, 511, 627, 517, 791, 1038, 1038, 1038,
  1038, 1038, 1038, 1038, 1038, 1038, 1038, 548, 548, 1020, 1020, 1020, 949, 1831, 1185, 1114, 1092, 1260,
  1000, 941, 1292, 1276, 516, 653, 1064, 861, 1751, 1322, 1356, 1058, 1378, 1112, 941, 998, 1314, 1162,
  1822, 1063, 998, 959, 628, 791, 628, 1020, 1020, 596, 981, 1076, 866, 1076, 1019, 625, 964, 1076, 470,
  490, 931, 470, 1636, 1076, 1080, 1076, 1076, 714, 801, 686, 1076, 925, 1464, 887, 927, 809, 644, 943,
  644, 1020,
];

// prettier-ignore
export const BOLD_ADVANCES: readonly number[] = [
  463, 667, 898, 1020, 1038, 1493, 1443, 478, 638, 638, 1020, 1020, 528, 627, 547, 880, 1038, 1038, 1038,
  1038, 1038, 1038, 1038, 1038, 1038, 1038, 565, 565, 1020, 1020, 1020, 949, 1840, 1241, 1148, 1084, 1291,
  999, 940, 1305, 1292, 546, 678, 1120, 866, 1790, 1349, 1385, 1090, 1405, 1153, 968, 1014, 1337, 1211,
  1856, 1128, 1064, 979, 665, 880, 665, 1020, 1020, 615, 1011, 1099, 857, 1099, 1031, 648, 971, 1099, 503,
  523, 983, 503, 1666, 1099, 1101, 1099, 1099, 728, 817, 710, 1099, 969, 1526, 941, 970, 814, 704, 973,
  704, 1020,
];

/** Signs outside those lists, as wide in both weights as the wider of them. */
export const SIGN_ADVANCES: Readonly<Record<string, number>> = {
  '·': 548,
  '–': 1020,
  '—': 1854,
  '‘': 528,
  '’': 528,
  '“': 891,
  '”': 891,
  '•': 1020,
  '…': 1457,
  '≤': 1020,
  '≥': 1020,
};

/** For what is not listed: a full square, which no letter of our texts exceeds. */
export const WIDEST_ADVANCE = 2048;
