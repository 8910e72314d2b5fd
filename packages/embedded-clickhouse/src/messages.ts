import type { ErrorCode } from "@gongkai/contracts";

/** What the parent tells the engine process. By message and not by argument: others can read arguments. */
export type ToEngine =
  | { readonly type: "start"; readonly folder: string; readonly access: Access; readonly ownerPid: number }
  | { readonly type: "stop" };

/** Where the HTTP front listens and whom it lets in. */
export interface Access {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly user: string;
  /** Undefined lets everybody in who names the user, as ClickHouse's `no_password` does. */
  readonly password: string | undefined;
}

/** What the engine process answers to "start", once. */
export type FromEngine =
  | { readonly type: "ready"; readonly url: string }
  | { readonly type: "failed"; readonly code: ErrorCode; readonly message: string };
