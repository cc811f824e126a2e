/**
 * A file the person gave, or one taken out of it. `name` is for messages and says where it lies
 * ("march.zip > 2024-01/2024-01-lancashire-street.csv"); `bytes` is its length as far as is known beforehand.
 */
export interface OwnSource {
  readonly name: string;
  readonly bytes: number;
  /**
   * Its bytes, as often as asked. A part (`from` up to but not including `to`) is only asked for of a file as the
   * person gave it, to look into an archive without reading all of it.
   */
  readonly open: (from?: number, to?: number) => AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}
