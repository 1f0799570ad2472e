import type { TableShape } from '../tabulate/index.ts'

/** Frictionless data package (https://specs.frictionlessdata.io, profile tabular-data-package): every column's type, meaning and keys. */
export function dataPackage(tables: readonly TableShape[], version: string, rows: ReadonlyMap<string, number>): object {
  return {
    profile: 'tabular-data-package',
    name: 'entity-ledger',
    title: 'Organizations, people, money and dates',
    version,
    resources: tables.map(table => resource(table, rows.get(table.name) ?? 0)),
  }
}

function resource(table: TableShape, rows: number): object {
  return {
    profile: 'tabular-data-resource',
    name: table.name,
    path: `${table.name}.csv`,
    description: table.about,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    rows,
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      fields: table.columns.map(({ name, type, about, required }) => ({
        name,
        type,
        ...(type === 'date' ? { format: 'default' } : {}),
        description: about,
        ...(required ? { constraints: { required: true } } : {}),
      })),
      missingValues: [''],
      ...(table.primaryKey.length > 0 ? { primaryKey: table.primaryKey } : {}),
      ...(table.foreignKeys.length > 0 ? { foreignKeys: table.foreignKeys.map(foreignKey) } : {}),
    },
  }
}

function foreignKey({ column, table, tableColumn }: TableShape['foreignKeys'][number]): object {
  return { fields: column, reference: { resource: table, fields: tableColumn } }
}
