/** A place with a GSS code (nine characters, `^[ENSWK]\d{8}$`), or a code of its publisher where none exists. */
export interface Area {
  readonly code: string;
  readonly name: string;
  /** district, unitary, ward, police_force, county, country or another word of the package. */
  readonly type: string;
  readonly parentCode: string | undefined;
  readonly successorCode: string | undefined;
  readonly otherNames: readonly string[];
}

/** A named set of areas. Its figures are the published total where one is held, else the sum of its members. */
export interface AreaGroup {
  readonly code: string;
  readonly name: string;
  readonly members: readonly string[];
}
