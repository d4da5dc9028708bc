/**
 * A day, or a moment of one, as text that no fact of a row can be taken for: a percentile range typed as 1-10, which a
 * spreadsheet has made the tenth of January, is seen for what it is.
 */
export function momentText(date: Date): string {
  if (Number.isNaN(date.getTime())) {
    return '#NUM!';
  }
  const [day, time] = date.toISOString().slice(0, 19).split('T');
  return time === '00:00:00' ? `${day}` : `${day}T${time}`;
}
