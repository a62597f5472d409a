const SIGNS = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

/** A whole number from 1 in capital Roman figures. */
export function toRoman(number: number): string {
  let rest = number;
  let printed = '';
  for (const [worth, sign] of SIGNS) {
    while (rest >= worth) {
      printed += sign;
      rest -= worth;
    }
  }
  return printed;
}
