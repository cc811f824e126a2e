import { strToU8, type Zippable, zipSync } from 'fflate';

/** A sheet of a made-up workbook: the XML within `<sheetData>`. */
export interface MadeSheet {
  readonly name: string;
  readonly data: string;
  readonly state?: string;
}

/** What the sheets refer to: XML within `<sst>`, and the format of each style by its code. */
export interface MadeContext {
  readonly texts?: string;
  readonly formats?: readonly string[];
  readonly from1904?: boolean;
  /** Namespace prefix that some programs write before every name. */
  readonly prefix?: string;
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The bytes of an .xlsx file with these sheets. */
export function workbook(sheets: readonly MadeSheet[], context: MadeContext = {}): Uint8Array {
  const { texts = '', formats = [], from1904, prefix = '' } = context;
  const xml = (root: string, inner: string) => {
    const named = prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`;
    const text = `<${root} ${named}="${main}" xmlns:r="${relations}">${inner}</${root}>`;
    const prefixed = text.replace(/<(\/?)(?=\w)/g, `<$1${prefix}`);
    return strToU8(`<?xml version="1.0" encoding="UTF-8"?>\n${prefixed}`);
  };
  const files: Zippable = {
    'xl/workbook.xml': xml(
      'workbook',
      `<workbookPr${from1904 ? ' date1904="1"' : ''}/><sheets>${sheets
        .map(
          ({ name, state }, at) =>
            `<sheet name="${name}" sheetId="${at + 1}"${state ? ` state="${state}"` : ''} r:id="rId${at + 1}"/>`,
        )
        .join('')}</sheets>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${sheets
        .map(
          (_, at) =>
            `<Relationship Id="rId${at + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
        )
        .join(
          '',
        )}<Relationship Id="s" Type="${relations}/styles" Target="styles.xml"/><Relationship Id="t" Type="${relations}/sharedStrings" Target="/xl/sharedStrings.xml"/></Relationships>`,
    ),
    'xl/styles.xml': xml(
      'styleSheet',
      `<numFmts>${formats.map((code, at) => `<numFmt numFmtId="${200 + at}" formatCode="${code}"/>`).join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/>${formats.map((_, at) => `<xf numFmtId="${200 + at}"/>`).join('')}</cellXfs>`,
    ),
    'xl/sharedStrings.xml': xml('sst', texts),
  };
  for (const [at, { data }] of sheets.entries()) {
    files[`xl/worksheets/sheet${at + 1}.xml`] = xml('worksheet', `<sheetData>${data}</sheetData>`);
  }
  return zipSync(files);
}
