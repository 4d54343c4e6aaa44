import { flag01, object } from '../shape.js';

const factors = object({
  Phone: flag01,
  Token: flag01,
  Stoken: flag01,
  Wechat: flag01,
  Custom: flag01,
  Mail: flag01,
  U2FToken: flag01,
  Passkey: flag01,
});

/**
 * Second factors asked for at login (`LoginFlag`) and before sensitive operations (`ActionFlag`): text message, hard
 * token, soft token, WeChat, custom, mail, U2F key, passkey. `OffsiteFlag.VerifyFlag`: verification at unusual places.
 */
export const protectionFlags = object({
  LoginFlag: factors,
  ActionFlag: factors,
  OffsiteFlag: object({ VerifyFlag: flag01 }),
});
