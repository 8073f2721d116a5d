/** better-auth, as this house uses it: names and passwords, sessions in the database, a signed cookie, and nothing that it would offer besides. */
import { betterAuth } from "better-auth";
import { APIError } from "better-auth/api";
import { username } from "better-auth/plugins/username";
import type { Store } from "../store/store.ts";

/** A long working day; then one signs in again. */
const sessionHours = 12;

export const isUsername = (text: string): boolean => /^[\p{Script=Han}a-z0-9][\p{Script=Han}a-z0-9._-]{1,39}$/u.test(text);

const isLocked = async (accounts: Store["accounts"], id: string): Promise<boolean> => {
  const user = await accounts.selectFrom("user").select("isLocked").where("id", "=", id).executeTakeFirst();
  return user?.isLocked ?? true;
};

const authOf = (accounts: Store["accounts"], secret: string, isSecure: boolean) =>
  betterAuth({
    appName: "Jiannuo",
    secret,
    basePath: "/api/auth",
    // The guard has checked host and origin of every request before; whatever it lets in is our own page.
    trustedOrigins: (request) => [request?.headers.get("origin") ?? ""].filter(Boolean),
    database: { db: accounts, type: "postgres" },
    telemetry: { enabled: false },
    logger: { disabled: true },
    // Counted by us, by what was typed and by the address of the socket (failures.ts, http/flood.ts).
    rateLimit: { enabled: false },
    emailAndPassword: { enabled: true, disableSignUp: true, maxPasswordLength: 200 },
    session: {
      expiresIn: sessionHours * 3600,
      disableSessionRefresh: true,
      additionalFields: { post: { type: "string", required: false, input: false } },
    },
    user: {
      additionalFields: {
        kind: { type: "string", required: true, input: false },
        person: { type: "string", required: false, input: false },
        unit: { type: "string", required: false, input: false },
        isLocked: { type: "boolean", required: true, input: false },
        mustChange: { type: "boolean", required: true, input: false },
        isDemonstration: { type: "boolean", required: true, input: false },
      },
    },
    databaseHooks: {
      session: {
        create: {
          // Asked after the password was right: nobody else learns that the account is locked.
          before: async ({ userId }) => {
            if (await isLocked(accounts, userId)) throw new APIError("FORBIDDEN", { code: "ACCOUNT_LOCKED", message: "locked" });
          },
        },
      },
    },
    advanced: {
      useSecureCookies: isSecure,
      cookiePrefix: "jiannuo",
      // Our pages ask by themselves, from the same site; a link from elsewhere needs no cookie to open them.
      defaultCookieAttributes: { sameSite: "strict" },
      ipAddress: { disableIpTracking: true },
      database: { validateSchema: false },
    },
    plugins: [
      username({
        displayUsername: false,
        minUsernameLength: 2,
        maxUsernameLength: 40,
        usernameValidator: isUsername,
        validationOrder: { username: "post-normalization" },
      }),
    ],
  });

export type Auth = ReturnType<typeof authOf>;

/** Two of them: cookies bear `Secure` and its prefix over https and cannot over the plain http of an office network. */
export const openAuth = (accounts: Store["accounts"], secret: string): { readonly plain: Auth; readonly secure: Auth } => ({
  plain: authOf(accounts, secret, false),
  secure: authOf(accounts, secret, true),
});
