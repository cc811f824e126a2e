/** Severities of road collisions and casualties, as DfT numbers them from 1 on. */
const severities = ['fatal', 'serious', 'slight'] as const;

/** Place in {@link severities} of a code (1, 2, 3) or a word (Fatal, Serious, Slight); undefined for -1 and all else. */
export function severityPlace(text: string): number | undefined {
  const tidy = text.trim().toLowerCase();
  const place = severities.findIndex((word, at) => tidy === word || tidy === String(at + 1));
  if (place >= 0) return place;
  return tidy === 'killed' ? 0 : undefined;
}
