import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Encoding, NotUtf8, TextStream } from '../../../src/extracts/decodedText';

/** Windows-1252 by its own table: bytes 128 to 159 in order; the five that are not assigned stay control characters. */
const from128 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function inWindows1252(text: string): Uint8Array {
  return Uint8Array.from(text, (one) => {
    const place = from128.indexOf(one);
    return place === -1 ? one.charCodeAt(0) : 128 + place;
  });
}

function inUtf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1) {
    view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  }
  return new Uint8Array(view.buffer);
}

const inUtf8 = (text: string) => new TextEncoder().encode(text);
const marked = (mark: number[], bytes: Uint8Array) => Uint8Array.from([...mark, ...bytes]);
const utf8Mark = [0xef, 0xbb, 0xbf];

function read(bytes: Uint8Array, sizes: readonly number[], assumed?: Encoding) {
  const stream = new TextStream(assumed);
  let text = '';
  let from = 0;
  for (const size of [...sizes, bytes.length]) {
    text += stream.text(bytes.subarray(from, from + size));
    from += size;
  }
  return { text: text + stream.rest(), encoding: stream.encoding };
}

describe('TextStream', () => {
  const text = 'Café “Ribble” £5 – the town’s 😀';
  const plain = 'Café “Ribble” £5 – the town’s €';

  it.each<[string, Uint8Array, Encoding | undefined, string, Encoding]>([
    ['UTF-8', inUtf8(text), undefined, text, 'utf-8'],
    ['UTF-8 with a mark', marked(utf8Mark, inUtf8(text)), undefined, text, 'utf-8'],
    [
      'UTF-16, low byte first',
      marked([0xff, 0xfe], inUtf16(text, true)),
      undefined,
      text,
      'utf-16le',
    ],
    [
      'UTF-16, high byte first',
      marked([0xfe, 0xff], inUtf16(text, false)),
      undefined,
      text,
      'utf-16be',
    ],
    ['windows-1252', inWindows1252(plain), 'windows-1252', plain, 'windows-1252'],
    [
      'windows-1252, every special character',
      inWindows1252(from128),
      'windows-1252',
      from128,
      'windows-1252',
    ],
    [
      'windows-1252 behind the mark of UTF-8',
      marked(utf8Mark, inWindows1252(plain)),
      'windows-1252',
      plain,
      'windows-1252',
    ],
    [
      'UTF-16 though windows-1252 is assumed',
      marked([0xff, 0xfe], inUtf16(text, true)),
      'windows-1252',
      text,
      'utf-16le',
    ],
    ['nothing', inUtf8(''), undefined, '', 'utf-8'],
    ['one character', inUtf8('a'), undefined, 'a', 'utf-8'],
    ['a mark alone', Uint8Array.from(utf8Mark), undefined, '', 'utf-8'],
  ])('reads %s, however the bytes are cut', (_, bytes, assumed, expected, encoding) => {
    expect(read(bytes, [], assumed)).toEqual({ text: expected, encoding });
    expect(
      read(
        bytes,
        Array.from(bytes, () => 1),
        assumed,
      ),
    ).toEqual({ text: expected, encoding });
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 5 })), (sizes) => {
        expect(read(bytes, sizes, assumed)).toEqual({ text: expected, encoding });
      }),
    );
  });

  it.each(['ÿa', 'aþb', 'þa', 'aÿb', 'ïab', 'ï»a', 'a»¿', 'ïa¿'])(
    'does not take the beginning of %j for a mark',
    (beginning) => {
      const bytes = inWindows1252(beginning);
      const expected = { text: beginning, encoding: 'windows-1252' };
      expect(read(bytes, [1], 'windows-1252')).toEqual(expected);
    },
  );

  it.each<[string, Uint8Array]>([
    ['a pound sign of windows-1252', inWindows1252('value\n£5\n')],
    ['a character cut off by the end of the file', inUtf8('£').subarray(0, 1)],
    ['text of windows-1252 behind the mark of UTF-8', marked(utf8Mark, inWindows1252('£5'))],
  ])('says that %s is not UTF-8', (_, bytes) => {
    expect(() => read(bytes, [])).toThrow(NotUtf8);
    expect(() =>
      read(
        bytes,
        Array.from(bytes, () => 1),
      ),
    ).toThrow(NotUtf8);
  });
});
