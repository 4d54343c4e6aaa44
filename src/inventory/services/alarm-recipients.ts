import { flag01, id, list, number, object, text } from '../shape.js';

/** Recipients of one notice template. Callback addresses carry tokens, so only their state is kept. */
export const notice = object({
  Id: text,
  Name: text,
  UserNotices: list(
    object({
      ReceiverType: text,
      UserIds: list(id),
      GroupIds: list(id),
      /** EMAIL, SMS, CALL, WECHAT, … */
      NoticeWay: list(text),
      /** Shifts on duty; "" stands for none. */
      OnCallFormIDs: list(text),
      StartTime: number,
      EndTime: number,
      Weekday: list(number),
    }),
  ),
  /** IsValid: the address answered the vendor's verification. */
  URLNotices: list(object({ IsValid: flag01 })),
  CLSNotices: list(object({ TopicId: text, Enable: flag01 })),
});
