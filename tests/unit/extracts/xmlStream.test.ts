import { expect, it } from 'vitest';
import { attribute, XmlStream } from '../../../src/extracts/xmlStream';

function events(...pieces: readonly string[]) {
  const seen: string[] = [];
  let text = '';
  const flush = () => {
    if (text !== '') seen.push(text);
    text = '';
  };
  const xml = new XmlStream({
    open: (name, attributes) => {
      flush();
      seen.push(`<${name}${attributes}`);
    },
    close: (name) => {
      flush();
      seen.push(`/${name}`);
    },
    text: (more) => {
      text += more;
    },
  });
  for (const piece of pieces) xml.push(piece);
  flush();
  return { seen, rest: xml.rest };
}

const whole =
  '<?xml version="1.0"?><!DOCTYPE a><a x="1>2"><!-- <b> --><n:b/>1 &lt; 2 &#xe9;&#233;<![CDATA[<c>&amp;]]></a>';

it('tells tags, texts, entities and comments apart, wherever the text is cut', () => {
  const expected = ['<a x="1>2"', '<b/', '/b', '1 < 2 éé<c>&amp;', '/a'];
  expect(events(whole)).toEqual({ seen: expected, rest: '' });
  for (let cut = 0; cut <= whole.length; cut += 1) {
    expect(events(whole.slice(0, cut), whole.slice(cut))).toEqual({ seen: expected, rest: '' });
  }
});

it('keeps what has no end', () => {
  expect(events('<a><b').rest).toBe('<b');
});

it('finds attributes with or without a prefix', () => {
  expect(attribute(' sheetId="3" r:id="rId1"', 'id')).toBe('rId1');
  expect(attribute(" name='A &amp; B'", 'name')).toBe('A & B');
  expect(attribute(' name="x"', 'id')).toBeUndefined();
});
