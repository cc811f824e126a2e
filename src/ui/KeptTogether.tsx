/** Longest word that is kept on one line; longer ones must be free to break on a phone. */
const longest = 20;

/** Text whose short hyphenated words, such as names with a number, are not broken at the hyphen. */
export function KeptTogether({ text }: { text: string }) {
  let start = 0;
  return text.split(/(\s+)/).map((part) => {
    const key = start;
    start += part.length;
    const kept = part.includes('-') && part.length <= longest;
    return kept ? (
      <span className="kept-together" key={key}>
        {part}
      </span>
    ) : (
      part
    );
  });
}
