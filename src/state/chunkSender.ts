type Chunk = Uint8Array<ArrayBuffer>;

/** A file that arrives at the page: what is there of it, the rest, and how to have it once more. */
export interface ArrivingFile {
  readonly first: readonly Chunk[];
  readonly rest: AsyncIterator<Chunk>;
  readonly reopen: () => AsyncIterator<Chunk>;
}

/** A chunk of a reading, which are counted from 1; `null` is its end. */
export interface SentChunk {
  readonly reading: number;
  readonly chunk: Chunk | null;
}

/** Bytes that may wait to be read: enough to keep a worker busy, and no second copy of the file. */
const mostAhead = 8 << 20;

/** Sends a file chunk by chunk to one who reads it, and waits where that one does not keep up. */
export class ChunkSender {
  readonly #file: ArrivingFile;
  readonly #post: (message: SentChunk, transfer: ArrayBuffer[]) => void;
  #reading = 0;
  #sent = 0;
  #taken = 0;
  #wake = () => {};

  constructor(file: ArrivingFile, post: (message: SentChunk, transfer: ArrayBuffer[]) => void) {
    this.#file = file;
    this.#post = post;
  }

  /** Sends what is there and the rest as it arrives; resolves when all is sent, or it is stopped. */
  start(): Promise<void> {
    return this.#send(this.#file.first, this.#file.rest);
  }

  /** Gives up what is being sent, and begins anew. */
  again(): Promise<void> {
    return this.#send([], this.#file.reopen());
  }

  /** Notes how many bytes of this reading have been read. */
  taken(bytes: number) {
    this.#taken = bytes;
    this.#wake();
  }

  /** What is being sent is not wanted any more. */
  stop() {
    this.#reading += 1;
    this.#wake();
  }

  async #send(first: readonly Chunk[], rest: AsyncIterator<Chunk>) {
    this.stop();
    const reading = this.#reading;
    this.#taken = 0;
    this.#sent = first.reduce((sum, { length }) => sum + length, 0);
    for (const chunk of first) this.#post({ reading, chunk }, []);
    for (;;) {
      const { done, value } = await rest.next();
      await this.#room(reading);
      if (reading !== this.#reading) {
        await rest.return?.();
        return;
      }
      if (done) break;
      this.#sent += value.length;
      this.#post({ reading, chunk: value }, [value.buffer]);
    }
    this.#post({ reading, chunk: null }, []);
  }

  async #room(reading: number) {
    while (reading === this.#reading && this.#sent - this.#taken > mostAhead) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }
}
