/** GSS codes of the 12 districts of Lancashire-12, in code order. */
export const districtsOf12 = Array.from({ length: 12 }, (_, index) => `E07000${117 + index}`);

/** GSS codes of the 14 authorities of Lancashire-14, unitary authorities last. */
export const districtsOf14 = [...districtsOf12, 'E06000008', 'E06000009'];

/** GSS code of the Lancashire police force area, which covers the same ground as Lancashire-14. */
export const policeForceArea = 'E23000003';
