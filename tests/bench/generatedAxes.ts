/** Places, measures and months of the generated packages: the size of a national extract. */
export const generatedAreas: readonly string[] = Array.from(
  { length: 318 },
  (_, place) => `E07${String(place + 1).padStart(6, '0')}`,
);

/** Codes of so many indicators. */
export const indicatorCodes = (number: number): readonly string[] =>
  Array.from(
    { length: number },
    (_, place) => `recorded-offence-${String(place + 1).padStart(2, '0')}`,
  );

export const generatedIndicators = indicatorCodes(20);

export const firstYear = 2010;

/** Written form of the month so many months after the first. */
export function writtenMonth(place: number): string {
  const month = String((place % 12) + 1).padStart(2, '0');
  return `${firstYear + Math.floor(place / 12)}-${month}`;
}

/** Rows of so many whole months. */
export const rowsOfMonths = (months: number) =>
  months * generatedAreas.length * generatedIndicators.length;
