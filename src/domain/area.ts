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
  /** Says that the group is none of the package's own; absent for those that are. */
  readonly made?: Made;
}

/**
 * How a group came about: a reader put areas together, or such groups into a scenario; or a list of neighbours names
 * the areas that are like one area. Its figures are always the sums of its members', never a published total.
 */
export interface Made {
  readonly by: 'reader' | 'scenario' | 'neighbours';
  /** Codes that were asked for and are no areas of the package: they are not among the members. */
  readonly without: readonly string[];
}
