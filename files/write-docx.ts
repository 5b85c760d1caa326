import {
  BorderStyle,
  Document as WordDocument,
  ExternalHyperlink,
  HeadingLevel,
  Packer,
  PageOrientation,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type ITableCellOptions,
} from 'docx'
import type { Document, DocumentPart, Tint } from '../playbook/document.ts'

const TINTS: Readonly<Record<Tint, string | undefined>> = {
  none: undefined,
  grey: 'D9D9D9',
  red: 'F4C7C3',
  green: 'C6E0B4',
  blue: 'B4C6E7',
  amber: 'FFE699',
}
const HEAD_FILL = 'E7E6E6'
/** In twentieths of a point. */
const MARGIN = { top: 850, bottom: 850, left: 850, right: 850 }
/** In half points. */
const SMALL = 18
/** What XML 1.0 cannot hold; Word does not open a file that has it. */
const NOT_IN_XML = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu

/** The document for Word. Its pictures are cells, so that their texts can be read, searched and changed. */
export async function writeDocx({ title, subtitle, sections }: Document): Promise<Buffer> {
  const document = new WordDocument({
    title: clean(title),
    creator: 'FastTrack Playbook Bot',
    styles: { default: { document: { run: { font: 'Calibri' } } } },
    sections: [
      {
        properties: { page: { size: { orientation: PageOrientation.LANDSCAPE }, margin: MARGIN } },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: [run(title)] }),
          new Paragraph({ children: [run(subtitle)] }),
          ...sections.flatMap((section) => [
            new Paragraph({ heading: HeadingLevel.HEADING_1, children: [run(section.title)] }),
            ...section.parts.flatMap(written),
          ]),
        ],
      },
    ],
  })
  return Packer.toBuffer(document)
}

function written(part: DocumentPart): (Paragraph | Table)[] {
  switch (part.kind) {
    case 'text':
      return [new Paragraph({ children: [run(part.text)] })]
    case 'list':
      return part.items.map((item) => new Paragraph({ bullet: { level: 0 }, children: [run(item)] }))
    case 'facts':
      return part.rows.map(
        ([label, value]) =>
          new Paragraph({
            children: [run(label.endsWith('?') ? `${label} ` : `${label}: `, { bold: true }), run(value)],
          }),
      )
    case 'links':
      return part.links.map(
        ({ title, url }) =>
          new Paragraph({
            bullet: { level: 0 },
            children: [new ExternalHyperlink({ link: url, children: [run(title, { style: 'Hyperlink' })] })],
          }),
      )
    case 'table':
      return [
        table([
          headRow(part.head),
          ...part.rows.map((cells) => new TableRow({ cantSplit: true, children: cells.map((text) => cell(text)) })),
        ]),
        gap(),
      ]
    case 'picture':
      return [picture(part), gap()]
  }
}

function picture({ head, rows }: Extract<DocumentPart, { kind: 'picture' }>): Table {
  return table([
    ...(head.length > 0 ? [headRow(head)] : []),
    ...rows.map(
      ({ label, cells }) =>
        new TableRow({
          cantSplit: true,
          children: [
            cell(label, { width: { size: 20, type: WidthType.PERCENTAGE } }, true),
            ...cells.map(({ text, tint, span = 1 }) =>
              cell(text, { columnSpan: span, ...(TINTS[tint] ? { shading: shade(TINTS[tint]) } : {}) }),
            ),
          ],
        }),
    ),
  ])
}

function table(rows: TableRow[]): Table {
  const line = { style: BorderStyle.SINGLE, size: 2, color: 'BFBFBF' }
  const borders = { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line }
  return new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, borders, rows })
}

function headRow(texts: readonly string[]): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: texts.map((text) => cell(text, { shading: shade(HEAD_FILL) }, true)),
  })
}

function cell(text: string, options: Omit<ITableCellOptions, 'children'> = {}, bold = false): TableCell {
  return new TableCell({ ...options, children: [new Paragraph({ children: [run(text, { bold, size: SMALL })] })] })
}

function shade(fill: string) {
  return { type: ShadingType.CLEAR, color: 'auto', fill }
}

/** Lines of a text stay lines. */
function run(text: string, options: { bold?: boolean; size?: number; style?: string } = {}): TextRun {
  const [first = '', ...others] = clean(text).split(/\r\n|\r|\n/)
  if (others.length === 0) return new TextRun({ text: first, ...options })
  return new TextRun({
    ...options,
    children: [new TextRun(first), ...others.map((line) => new TextRun({ text: line, break: 1 }))],
  })
}

function gap(): Paragraph {
  return new Paragraph({ children: [] })
}

function clean(text: string): string {
  return text.replace(NOT_IN_XML, '')
}
