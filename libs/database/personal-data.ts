import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';

/** Keys for personal data, 32 bytes each in base64. They live outside the database. */
export interface PersonalDataKeys {
  dataKey: string;
  indexKey: string;
}

/**
 * Field encryption for ID numbers, phones and bank accounts: AES-256-GCM, bound to the field's name so that a
 * value moved to another column does not decrypt. The keyed index finds a value again without decrypting.
 */
@Injectable()
export class PersonalDataCipher {
  private readonly dataKey: Buffer;
  private readonly indexKey: Buffer;

  constructor(keys: PersonalDataKeys) {
    this.dataKey = keyOf(keys.dataKey, 'YIGONGTI_DATA_KEY');
    this.indexKey = keyOf(keys.indexKey, 'YIGONGTI_INDEX_KEY');
  }

  /** `v1.<base64 of iv, tag and ciphertext>` */
  encrypt(field: string, plain: string): string {
    const iv = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', this.dataKey, iv).setAAD(Buffer.from(field));
    const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
    return `v1.${Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64')}`;
  }

  decrypt(field: string, stored: string): string {
    if (!stored.startsWith('v1.')) throw new Error(`unknown cipher version in ${field}`);
    const bytes = Buffer.from(stored.slice(3), 'base64');
    const decipher = createDecipheriv('aes-256-gcm', this.dataKey, bytes.subarray(0, 12))
      .setAAD(Buffer.from(field))
      .setAuthTag(bytes.subarray(12, 28));
    return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
  }

  /** Key of one stored file, 32 bytes: follows from the data key and the file's own salt. */
  fileKey(salt: Uint8Array): Buffer {
    return Buffer.from(hkdfSync('sha256', this.dataKey, salt, 'yigongti stored file v1', 32));
  }

  /** Keyed digest for unique keys and exact look-ups (hex). */
  index(field: string, plain: string): string {
    return createHmac('sha256', this.indexKey).update(`${field}\u0000${plain}`).digest('hex');
  }
}

function keyOf(base64: string, name: string): Buffer {
  const key = Buffer.from(base64, 'base64');
  if (key.length !== 32) throw new Error(`${name} must be 32 bytes in base64`);
  return key;
}
