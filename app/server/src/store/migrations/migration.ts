/** A step forward of the schema; there is no step back. */
export interface Migration {
  /** Ordered by it; never changed once released. */
  readonly id: string;
  /** The login role makes roles and schemas; everything else belongs to jn_owner. */
  readonly as: "login" | "owner";
  /** One command each: Citus refuses several in one query. PostgreSQL 15 level. */
  readonly statements: readonly string[];
}
