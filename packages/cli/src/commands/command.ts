import type { Request } from "../command-line/settings.ts";
import type { ExitCode } from "../exit-codes.ts";
import type { World } from "../world.ts";

/** One command: does what the request asks and says how it went. Throws `WrongInput` before it prints anything. */
export type Command = (request: Request, world: World) => ExitCode | Promise<ExitCode>;
