import { describe, expect, it } from 'vitest';
import { looseRows } from '../../../src/extracts/looseRows';

/** What is handed on of a text, with the lines each row takes up, below a header of some cells; 0: none. */
function handedOn(text: string, width = 4) {
  const rows: [readonly string[], number][] = [];
  const rest = looseRows(text, ',', {
    width: () => width || undefined,
    fitted: (cells) => (cells.length === width ? cells : undefined),
    take: (cells, lines) => rows.push([cells, lines]),
  });
  return { rows, ...rest };
}

describe('looseRows', () => {
  it('hands on cells over several lines, and marks within cells as they stand', () => {
    expect(handedOn('a,"b\nc",d,e\nf,5" pipe,"g" ,h\n')).toEqual({
      rows: [
        [['a', 'b\nc', 'd', 'e'], 2],
        [['f', '5" pipe', 'g', 'h'], 1],
      ],
      rest: '',
      stray: undefined,
      more: false,
    });
  });

  it.each([
    ['without its end', 'a,b,c,d'],
    ['with an open mark', 'a,"b\nc,d\n'],
  ])('leaves a row %s for when there is more', (_, row) => {
    const read = handedOn(`k,"l\nm",n,o\n${row}`);
    expect(read).toMatchObject({ rest: row, stray: undefined, more: false });
    expect(read.rows).toHaveLength(1);
  });

  it('stops at a row that a stray mark made, and says why', () => {
    const read = handedOn('a,b,c,"d\ne"\nf,"g,h,i\nj,k",l,m\nn,o,p,q\n');
    expect(read.rows).toEqual([[['a', 'b', 'c', 'd\ne'], 2]]);
    expect(read.rest).toBe('f,"g,h,i\nj,k",l,m\nn,o,p,q\n');
    expect(read.stray).toMatch(/^The row runs over 2 lines, most of which are whole rows/);
    expect(read.more).toBe(true);
  });

  it('judges no row before there is a header', () => {
    expect(handedOn('a,"b\nc"\n', 0)).toMatchObject({
      rows: [[['a', 'b\nc'], 2]],
      stray: undefined,
    });
  });

  it('judges the rows below a header by its width', () => {
    let width: number | undefined;
    const read = looseRows('"a\nb",c\nd,"e\nf",g\n', ',', {
      width: () => width,
      fitted: () => undefined,
      take: (cells) => {
        width = cells.length;
      },
    });
    expect(read.stray).toContain('has 3 cells instead of 2');
  });

  it('hands on a part of many rows, and says that there are more', () => {
    const read = handedOn('a,b,c,5"\n'.repeat(1000));
    expect(read.more).toBe(true);
    expect(read.rows.length).toBeGreaterThan(0);
    expect(read.rest).toBe('a,b,c,5"\n'.repeat(1000 - read.rows.length));
  });
});
