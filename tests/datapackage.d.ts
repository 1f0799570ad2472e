/** The part of the Frictionless reader that the tests use; it comes without types. */
declare module 'datapackage' {
  export interface Resource {
    readonly name: string
    read(options: { readonly relations: boolean }): Promise<readonly unknown[]>
  }
  export const Package: {
    load(
      descriptor: unknown,
      options: { readonly basePath: string },
    ): Promise<{ readonly valid: boolean; readonly errors: readonly Error[]; readonly resources: readonly Resource[] }>
  }
}
