/** What areas must have to be ranked: a rate or share, of numbers and amounts a "figure". */
export function holding(noun: 'rate' | 'share' | 'number' | 'amount'): string {
  return noun === 'rate' || noun === 'share' ? noun : 'figure';
}
