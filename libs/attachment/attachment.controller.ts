import { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import '@fastify/multipart';
import type { MultipartFile } from '@fastify/multipart';
import { Controller, Get, HttpCode, HttpException, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Can, Ctx, SignedIn, refuseForgery } from '../access/index.js';
import { Refused } from '../context/index.js';
import type { RequestContext } from '../context/index.js';
import { MOST_BYTES } from './attachment-limits.js';
import { AttachmentReader } from './attachment-reader.js';
import type { OpenedAttachment } from './attachment-reader.js';
import { attachmentView } from './attachment-views.js';
import { refuse } from './attachment.errors.js';
import { AttachmentService } from './attachment.service.js';
import type { AttachmentView } from './dto/attachment.dto.js';

const UNPROCESSABLE = 422;
const STATUS: Readonly<Record<string, number>> = {
  FILE_TOO_BIG: 413,
  FILE_INFECTED: UNPROCESSABLE,
  SCANNER_UNAVAILABLE: 503,
  ATTACHMENT_DAMAGED: 500,
};
/** A file is a guest: it loads nothing, runs nothing, and belongs to no origin. */
const SANDBOX =
  "sandbox; default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'";

/** Files go over plain HTTP: GraphQL has no uploads. */
@Controller('attachments')
export class AttachmentController {
  constructor(
    private readonly service: AttachmentService,
    private readonly reader: AttachmentReader,
  ) {}

  /**
   * Multipart with `file`, and before it `community` (its code) for those who act in more than one. Answers as
   * GraphQL's `Attachment`.
   */
  @Can('upload', 'Attachment')
  @Post()
  @HttpCode(201)
  async upload(@Ctx() ctx: RequestContext, @Req() request: FastifyRequest): Promise<AttachmentView> {
    refuseForgery(request);
    try {
      const part = request.isMultipart()
        ? await request.file({ limits: { fileSize: MOST_BYTES + 1 }, throwFileSizeLimit: false })
        : undefined;
      if (!part) throw refuse.noFile();
      return attachmentView(await this.take(ctx, part));
    } catch (error) {
      throw asHttp(error, UNPROCESSABLE);
    }
  }

  @SignedIn()
  @Get(':id')
  async download(
    @Ctx() ctx: RequestContext,
    @Param('id') id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.send(ctx, id, 'DOWNLOAD', request, reply);
  }

  @SignedIn()
  @Get(':id/preview')
  async preview(
    @Ctx() ctx: RequestContext,
    @Param('id') id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.send(ctx, id, 'PREVIEW', request, reply);
  }

  private async take(ctx: RequestContext, part: MultipartFile) {
    const { file } = part;
    try {
      return await this.service.upload(ctx, {
        name: part.filename,
        content: whole(file),
        communityCode: fieldOf(part, 'community'),
      });
    } catch (error) {
      // Read to its end, or the browser would see a broken line instead of the answer.
      file.resume();
      await finished(file).catch(() => undefined);
      throw error;
    }
  }

  private async send(
    ctx: RequestContext,
    id: string,
    how: 'DOWNLOAD' | 'PREVIEW',
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<void> {
    try {
      const opened = await this.reader.open(ctx, id, how);
      await reply.headers(headersOf(opened, how)).send(Readable.from(opened.content, { objectMode: false }));
    } catch (error) {
      const known = asHttp(error, 404);
      // Opened in a tab of its own: a sentence reads better there than its JSON.
      const reads = request.headers.accept?.includes('text/html') ?? false;
      if (!(known instanceof HttpException) || !reads) throw known;
      const { message } = known.getResponse() as { message: string };
      await reply.status(known.getStatus()).type('text/plain; charset=utf-8').send(message);
    }
  }
}

/** The part's bytes; a part that breaks off is refused, not kept as a shorter file. */
async function* whole(file: MultipartFile['file']): AsyncGenerator<Uint8Array, void, undefined> {
  try {
    for await (const piece of file.iterator({ destroyOnReturn: false })) yield piece as Buffer;
  } catch (error) {
    throw error instanceof Refused ? error : refuse.brokenOff();
  }
}

function fieldOf({ fields }: MultipartFile, name: string): string | null {
  const field = fields[name];
  const value = field && !Array.isArray(field) && field.type === 'field' ? field.value : null;
  return typeof value === 'string' && value !== '' ? value : null;
}

function headersOf({ row, kind }: OpenedAttachment, how: 'DOWNLOAD' | 'PREVIEW'): Record<string, string> {
  const disposition = how === 'PREVIEW' ? 'inline' : 'attachment';
  return {
    'content-type': kind.contentType,
    'content-length': String(row.size),
    'content-disposition': `${disposition}; filename*=UTF-8''${encodedName(row.name)}`,
    'content-security-policy': SANDBOX,
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'no-store',
  };
}

/** RFC 8187: quotes, brackets and stars end or mean something there. */
function encodedName(name: string): string {
  return encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function asHttp(error: unknown, otherwise: number): unknown {
  if (!(error instanceof Refused)) return error;
  return new HttpException(error.detail, STATUS[error.detail.code] ?? otherwise);
}
