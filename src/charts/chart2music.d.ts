/** What we use of chart2music: its own types cannot be reached past the "exports" of its package. */
declare module 'chart2music' {
  interface Point {
    readonly slice: string;
    readonly index: number;
  }
  interface Settings {
    readonly type: readonly 'line'[];
    readonly data: Readonly<Record<string, readonly { readonly x: number; readonly y: number }[]>>;
    readonly element: HTMLElement;
    /** Where it writes what it says. */
    readonly cc: HTMLElement;
    readonly options: {
      readonly enableSound: boolean;
      readonly enableSpeech: boolean;
      readonly translationCallback: () => string;
      readonly onFocusCallback: (point: Point) => void;
      readonly onSelectCallback: (point: Point) => void;
      readonly customHotkeys: readonly {
        readonly key: { readonly key: string };
        readonly callback: () => void;
        readonly force: boolean;
      }[];
    };
  }
  interface Reader {
    setData(data: Settings['data'], axes: undefined, point: number, group: string): void;
    cleanUp(): void;
  }
  export function c2mChart(settings: Settings): {
    readonly err: string | null;
    readonly data?: Reader;
  };
}
