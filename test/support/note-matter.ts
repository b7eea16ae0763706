import { Injectable, Module } from '@nestjs/common';
import { AbilityRegistry } from '../../libs/access/index.js';
import { ApprovalModule, MatterRegistry } from '../../libs/approval/index.js';
import type { CaseRef, MatterHandler } from '../../libs/approval/index.js';
import { Refused } from '../../libs/context/index.js';
import type { RequestContext } from '../../libs/context/index.js';
import type { Tx } from '../../libs/database/index.js';

/** Content of the tests' own matter. */
export interface Note {
  communityId: string;
  institutionId: string;
  text: string;
  people: string[];
}

/** A matter with no business of its own: it remembers what the engine asked of it, and refuses on demand. */
@Injectable()
export class NoteMatter implements MatterHandler<Note> {
  readonly type = 'NOTE';
  readonly code = 'NT';
  readonly name = '测试事项';
  readonly subject = 'Note';
  readonly formVersion = 1;
  /** Calls that were committed or rolled back, in order. */
  calls: string[] = [];
  /** Method that says no, while set. */
  refuseAt: 'reserve' | 'revalidate' | 'implement' | null = null;

  parse(input: unknown): Note {
    const note = input as Note;
    if (!note.text.trim()) throw new Refused({ code: 'TEXT_REQUIRED', message: '须填写内容', field: 'text' });
    return { ...note, text: note.text.trim() };
  }

  scope(_tx: Tx, _ctx: RequestContext, { communityId, institutionId }: Note) {
    return Promise.resolve({ communityId, institutionId });
  }

  validate(): Promise<void> {
    return this.note('validate');
  }

  summarise(_tx: Tx, _ctx: RequestContext, note: Note) {
    return Promise.resolve({
      title: `测试：${note.text}`,
      fields: [{ key: 'text', label: '内容', value: note.text }],
    });
  }

  people(note: Note): string[] {
    return note.people;
  }

  reserve(): Promise<void> {
    return this.note('reserve');
  }

  revalidate(): Promise<void> {
    return this.note('revalidate');
  }

  async implement(_tx: Tx, _ctx: RequestContext, ref: CaseRef): Promise<Record<string, unknown>> {
    await this.note('implement');
    return { noted: ref.number };
  }

  release(): Promise<void> {
    return this.note('release');
  }

  private note(call: string): Promise<void> {
    this.calls.push(call);
    if (this.refuseAt !== call) return Promise.resolve();
    return Promise.reject(new Refused({ code: 'SAID_NO', message: '测试事项拒绝' }));
  }
}

@Module({ imports: [ApprovalModule], providers: [NoteMatter] })
export class NoteModule {
  constructor(matters: MatterRegistry, abilities: AbilityRegistry, matter: NoteMatter) {
    matters.register(matter);
    abilities.contribute({
      permissions: ['create:Note'],
      define: (grants, allow) => {
        for (const grant of grants) {
          if (grant.role === 'HR_OFFICER') allow('create', 'Note', { communityId: grant.communityId });
        }
      },
    });
  }
}
