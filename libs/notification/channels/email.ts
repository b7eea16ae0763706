import { createTransport } from 'nodemailer';
import { NotTaken } from './sender.js';
import type { OpenChannel, OutwardMessage, Sender } from './sender.js';

const TIMEOUT_MS = 10_000;

/** E-mail over SMTP; the channel's address is `smtp://` or `smtps://` with the account in it. */
export class EmailSender implements Sender {
  async send({ url, sender, recipient }: OpenChannel, message: OutwardMessage): Promise<void> {
    if (!sender || !recipient) throw new NotTaken('缺少发件或收件地址');
    const transport = createTransport(url, {
      connectionTimeout: TIMEOUT_MS,
      greetingTimeout: TIMEOUT_MS,
      socketTimeout: TIMEOUT_MS,
      // The text is ours alone, but nothing in it may ever make the server read a file or an address.
      disableFileAccess: true,
      disableUrlAccess: true,
    } as Parameters<typeof createTransport>[1]);
    try {
      await transport.sendMail({ from: sender, to: recipient, subject: message.subject, text: message.text });
    } finally {
      transport.close();
    }
  }
}
