import {
  BorderStyle,
  Document as WordDocument,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
  type ITableCellOptions,
} from 'docx'
import type { Document, DocumentPart, Tint } from '../playbook/plan/document.ts'

const TINTS: Readonly<Record<Tint, string | undefined>> = {
  none: undefined,
  grey: 'D9D9D9',
  red: 'F4C7C3',
  green: 'C6E0B4',
  blue: 'B4C6E7',
  amber: 'FFE699',
}
const HEAD_FILL = 'E7E6E6'
const GROUP_FILL = 'F2F2F2'
/** In twentieths of a point. */
const MARGIN = { top: 850, bottom: 850, left: 850, right: 850 }
/** A4 landscape, in twentieths of a point. */
const PAGE_WIDTH = 16838
const WIDTH = PAGE_WIDTH - MARGIN.left - MARGIN.right
/** Width of a picture's labels, in per cent. */
const LABELS = 28
/** In half points. */
const SMALL = 18
/** Characters that XML 1.0 does not allow; Word does not open a file with them. */
const NOT_IN_XML = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu

/** The document for Word. Its pictures are table cells, so that their texts can be read, searched and changed. */
export async function writeDocx({ title, subtitle, sections }: Document): Promise<Buffer> {
  const document = new WordDocument({
    title: clean(title),
    creator: 'FastTrack Playbook Bot',
    styles: { default: { document: { run: { font: 'Calibri' } } } },
    sections: [
      {
        properties: { page: { size: { orientation: PageOrientation.LANDSCAPE }, margin: MARGIN } },
        footers: { default: footer(`${title}. ${subtitle}`) },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: runs(title) }),
          new Paragraph({ children: runs(subtitle) }),
          ...sections.flatMap((section) => [
            new Paragraph({
              heading: HeadingLevel.HEADING_1,
              keepNext: true,
              spacing: { before: 240, after: 80 },
              children: runs(section.title),
            }),
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
      return [new Paragraph({ children: runs(part.text) })]
    case 'list':
      return part.items.map((item) => new Paragraph({ bullet: { level: 0 }, children: runs(item) }))
    case 'facts':
      return part.rows.map(
        ([label, value]) =>
          new Paragraph({
            children: [...runs(label.endsWith('?') ? `${label} ` : `${label}: `, { bold: true }), ...runs(value)],
          }),
      )
    case 'links':
      return part.links.map(
        ({ title, url }) =>
          new Paragraph({
            bullet: { level: 0 },
            children: [new ExternalHyperlink({ link: url, children: runs(title, { style: 'Hyperlink' }) })],
          }),
      )
    case 'table':
      return [part.grouped ? groupedTable(part) : plainTable(part), gap()]
    case 'picture':
      return [picture(part), gap()]
  }
}

type TablePart = Extract<DocumentPart, { kind: 'table' }>

function plainTable({ head, widths, rows }: TablePart): Table {
  return table(widths, [headRow(head), ...rows.map(row)])
}

/** Each group has a line of its own, which stays together with the group's first row. */
function groupedTable({ head: [, ...head], widths: [, ...widths], rows }: TablePart): Table {
  const lines = rows.flatMap(([group = '', ...cells], i) => [
    ...(group === rows[i - 1]?.[0] ? [] : [groupRow(group, head.length)]),
    row(cells),
  ])
  return table(widths, [headRow(head), ...lines])
}

function row(cells: readonly string[]): TableRow {
  return new TableRow({ cantSplit: true, children: cells.map((text) => cell(text)) })
}

function groupRow(text: string, columns: number): TableRow {
  const options = { columnSpan: columns, shading: shade(GROUP_FILL) }
  return new TableRow({ cantSplit: true, children: [cell(text, options, { bold: true, keepNext: true })] })
}

/** A picture stays on one page. */
function picture({ head, rows }: Extract<DocumentPart, { kind: 'picture' }>): Table {
  const columns = Math.max(...rows.map(({ cells }) => cells.reduce((sum, { span = 1 }) => sum + span, 0)))
  const widths = [LABELS, ...Array.from({ length: columns }, () => (100 - LABELS) / columns)]
  return table(widths, [
    ...(head.length > 0 ? [headRow(head)] : []),
    ...rows.map(
      ({ label, cells }, i) =>
        new TableRow({
          cantSplit: true,
          children: [
            cell(label, {}, { bold: true, keepNext: i < rows.length - 1 }),
            ...cells.map(({ text, tint, span = 1 }) =>
              cell(text, { columnSpan: span, ...(TINTS[tint] ? { shading: shade(TINTS[tint]) } : {}) }),
            ),
          ],
        }),
    ),
  ])
}

/**
 * @param widths of the columns, in per cent of the page; fixed, because empty cells would otherwise shrink to nothing
 */
function table(widths: readonly number[], rows: TableRow[]): Table {
  const columnWidths = widths.map((width) => Math.round((width * WIDTH) / 100))
  const line = { style: BorderStyle.SINGLE, size: 2, color: 'BFBFBF' }
  const borders = { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line }
  const width = { size: columnWidths.reduce((sum, each) => sum + each, 0), type: WidthType.DXA }
  return new Table({ width, columnWidths, layout: TableLayoutType.FIXED, borders, rows })
}

function headRow(texts: readonly string[]): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: texts.map((text) => cell(text, { shading: shade(HEAD_FILL) }, { bold: true, keepNext: true })),
  })
}

function cell(
  text: string,
  options: Omit<ITableCellOptions, 'children'> = {},
  { bold = false, keepNext = false } = {},
): TableCell {
  const children = [new Paragraph({ keepNext, children: runs(text, { bold, size: SMALL }) })]
  return new TableCell({ ...options, margins: { left: 80, right: 80, top: 20, bottom: 20 }, children })
}

/** The title, and the page number of how many. */
function footer(text: string): Footer {
  const page = new TextRun({ size: SMALL, children: ['\t', PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })
  const tabStops = [{ type: TabStopType.RIGHT, position: WIDTH }]
  return new Footer({ children: [new Paragraph({ tabStops, children: [...runs(text, { size: SMALL }), page] })] })
}

function shade(fill: string) {
  return { type: ShadingType.CLEAR, color: 'auto', fill }
}

/** Keeps the line breaks of a text. */
function runs(text: string, options: { bold?: boolean; size?: number; style?: string } = {}): TextRun[] {
  const lines = clean(text).split(/\r\n|\r|\n/)
  return lines.map((line, i) => new TextRun({ ...options, text: line, ...(i > 0 ? { break: 1 } : {}) }))
}

function gap(): Paragraph {
  return new Paragraph({ children: [] })
}

function clean(text: string): string {
  return text.replace(NOT_IN_XML, '')
}
