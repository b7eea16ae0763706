import { createHmac } from 'node:crypto';
import { machineNow } from '../../context/index.js';
import { NotTaken } from './sender.js';
import type { OpenChannel, OutwardMessage, Sender } from './sender.js';

const TIMEOUT_MS = 10_000;

/** Robots answer 200 with a code of their own, which is 0 when they took the message. */
interface RobotAnswer {
  errcode?: number;
  code?: number;
}

/** A group robot takes JSON by HTTPS POST. */
abstract class Robot implements Sender {
  async send(channel: OpenChannel, message: OutwardMessage): Promise<void> {
    const { url, body } = this.request(channel, `【${message.subject}】${message.text}`);
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify(body),
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (!response.ok) throw new NotTaken(`HTTP ${response.status}`);
    const answer = (await response.json().catch(() => ({}))) as RobotAnswer;
    const code = answer.errcode ?? answer.code;
    if (code !== 0) throw new NotTaken(`答复代码 ${code ?? '缺失'}`);
  }

  protected abstract request(channel: OpenChannel, text: string): { url: string; body: object };
}

/** 企业微信: the key in the address is all it asks for. */
export class WecomRobot extends Robot {
  protected request({ url }: OpenChannel, text: string) {
    return { url, body: { msgtype: 'text', text: { content: text } } };
  }
}

/** 钉钉 加签: HMAC-SHA256 by the secret over "timestamp in ms, newline, secret", beside the timestamp in the address. */
export class DingtalkRobot extends Robot {
  protected request({ url, secret }: OpenChannel, text: string) {
    const signed = new URL(url);
    if (secret) {
      const timestamp = String(machineNow().getTime());
      signed.searchParams.set('timestamp', timestamp);
      signed.searchParams.set('sign', hmac(secret, `${timestamp}\n${secret}`));
    }
    return { url: signed.toString(), body: { msgtype: 'text', text: { content: text } } };
  }
}

/** 飞书 签名校验: "timestamp in s, newline, secret" is the key, and what is signed is empty. */
export class FeishuRobot extends Robot {
  protected request({ url, secret }: OpenChannel, text: string) {
    const body = { msg_type: 'text', content: { text } };
    if (!secret) return { url, body };
    const timestamp = String(Math.floor(machineNow().getTime() / 1000));
    return { url, body: { timestamp, sign: hmac(`${timestamp}\n${secret}`, ''), ...body } };
  }
}

const hmac = (key: string, text: string): string => createHmac('sha256', key).update(text).digest('base64');
