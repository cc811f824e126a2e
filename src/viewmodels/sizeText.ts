import { numberText } from '../commentary/figureText';
import { plural } from './faultCount';

/** A file size as people write it: "812 bytes", "36 kB", "1.4 MB". */
export function sizeText(bytes: number): string {
  if (bytes < 1000) return plural(bytes, 'byte');
  return bytes < 1_000_000
    ? `${numberText(bytes / 1000)} kB`
    : `${numberText(bytes / 1_000_000, 1)} MB`;
}
