/** A small file in the state's words, with invented districts and schools, for the command line to read. */
export const EXAMPLE_CSV = [
  'District Code,District Name,School Code,School Name,School Overall Classification,Reason for School Classification,2023 Accountability Percentile,2023 Federal Designation',
  '99990000,Example,99990001,First Example School,Requiring assistance or intervention,"In need of focused/targeted support',
  'Among the lowest performing 10% of schools',
  'Low student group performance: High needs -Low income",8,-',
  '99990000,Example,99990002,Second Example School,Not requiring assistance or intervention,Moderate progress toward targets,13,-',
  '350000,Boston,350001,"=HYPERLINK(""http://example.org"")",Requiring assistance or intervention,Underperforming school,1,CSI',
  '00350000,Boston,00350000,,Not requiring assistance or intervention,,,',
  '00000000,State,00000000,State Totals,,,,',
  '',
].join('\n');
