import { describe, expect, it } from 'vitest';
import { tableShape } from '../../../src/extracts/tableShape';

describe('the shape of a table', () => {
  it.each<[string, string, [string, number, number]]>([
    ['a comma file', 'a,b,c\n1,2,3\n', [',', 3, 1]],
    ['a semicolon file with decimal commas', 'a;b\n1,5;2,5\n3,5;4,5\n', [';', 2, 1]],
    ['tabs, with a comma in every cell', 'Name\tFigure\nSmith, J\t1\nJones, K\t2\n', ['\t', 2, 1]],
    ['a list within a cell does not mislead', 'code,names\n1,a;b;c\n2,d;e;f\n', [',', 2, 1]],
    [
      'title lines with commas above the table',
      'Crime, Lancashire, 2024\nSource: police\n\na;b;c;d\n1;2;3;4\n5;6;7;8\n',
      [';', 4, 4],
    ],
    [
      'title lines padded by a spreadsheet',
      'Crime in Lancashire,,\nnote,,\na,b,c\n1,2,3\n',
      [',', 3, 1],
    ],
    [
      'a header with line breaks',
      'Title\n"Area\ncode","Area\nname",All\nE1,Burnley,"1,234"\nE2,Chorley,"2,345"\n',
      [',', 3, 5],
    ],
    ['a declared delimiter', 'sep=|\na|b\n1|2\n', ['|', 2, 1]],
    ['one column', 'a\n1\n2\n', [',', 1, 1]],
    ['nothing', '', [',', 1, 1]],
    ['one line', 'a;b', [';', 2, 1]],
    ['Mac line ends', 'a;b\r1;2\r3;4\r', [';', 2, 1]],
  ])('%s', (_, text, [delimiter, width, from]) => {
    expect(tableShape(text)).toMatchObject({ delimiter, width, from });
  });
});
