import { listed } from './figureText';

/** More areas than this are counted, not named: a sentence of hundreds of names cannot be read. */
export const mostNamed = 20;

/** More areas than this that tie at the edge of a list are counted, not named. */
export const mostTied = 8;

/** "Chorley (+2%), Fylde (+1%) and Rossendale (+4%)". */
export function namesWithRemarks(
  areas: readonly { readonly name: string; readonly remark: string }[],
): string {
  return listed(areas.map(({ name, remark }) => (remark === '' ? name : `${name} (${remark})`)));
}
