/** Field names that bind encrypted values to their columns. */
export const URL_FIELD = 'notice_channel.url';
export const SECRET_FIELD = 'notice_channel.secret';
export const EMAIL_FIELD = 'notice_address.email';
