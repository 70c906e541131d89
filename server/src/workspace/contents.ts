import type { FileSystem } from '../platform/ports';
import { embeddedIn } from '../readers/embedded';
import { type FileKind, kindOf, languageOf } from '../readers/index';
import type { FileState } from '../readers/snapshot';
import { decode, decodeHead, largestFile } from './decode';
import type { Skipped } from './discovery';
import { EmbeddedTexts } from './embedded';
import { type Mode, Reading, stateOf } from './reading';
import { foldersAbove } from './within';

/** What stands on disk under a name: a text, or why there is none (`why` is missing where there is no file at all). */
interface Disk {
  readonly reading?: Reading | undefined;
  readonly why?: string;
}

interface OpenDocument {
  readonly text: string;
  readonly reading: Reading | undefined;
  /** The last text without a problem, on disk or open. */
  readonly sound: Reading | undefined;
}

/** Bytes from which the kind of a file is told. */
const headSize = 4096;

/** The texts of files, on disk or open in an editor, each read once. */
export class Contents {
  readonly #files: FileSystem;
  /** Only what is known: a file that changed on disk is in none of the maps. */
  readonly #kinds = new Map<string, FileKind | undefined>();
  readonly #unreadableHeads = new Map<string, string>();
  readonly #disk = new Map<string, Disk>();
  /** The readings before the last change, to keep what still holds. */
  readonly #previous = new Map<string, Reading>();
  readonly #open = new Map<string, OpenDocument>();
  readonly #embedded = new EmbeddedTexts();
  readonly #states = new Map<
    string,
    { readonly made: readonly [Reading, Reading | undefined]; readonly state: FileState }
  >();

  readonly #like: ((file: string) => Reading | undefined) | undefined;

  /** @param like what another reading of a file came to: what both say is the same objects, and read once */
  constructor(files: FileSystem, like?: (file: string) => Reading | undefined) {
    this.#files = files;
    this.#like = like;
  }

  /** The text an editor shows, which counts instead of the disk's. */
  open(file: string, text: string): void {
    const old = this.#open.get(file);
    const disk = this.#disk.get(file)?.reading ?? this.#previous.get(file);
    const sound = old?.sound ?? (disk?.sound ? disk : undefined);
    const reading = Reading.of(file, text, old?.reading?.text === text ? old.reading : (sound ?? old?.reading ?? disk));
    this.#open.set(file, { text, reading, sound: reading?.sound ? reading : sound });
  }

  close(file: string): void {
    const reading = this.#open.get(file)?.reading;
    if (reading) this.#previous.set(file, reading);
    this.#open.delete(file);
    this.forget(file);
  }

  /** An open document as it is, in the way in which it was read last. No disk is asked. */
  openState(file: string): FileState | undefined {
    const open = this.#open.get(file);
    const mode = (['asked', 'config', 'catalog'] as const).find((one) => this.#states.has(keyOf(file, one)));
    return open?.reading && stateOf(open.reading, open.sound, mode ?? 'own');
  }

  openFiles(): string[] {
    return [...this.#open.keys()];
  }

  /** What is known of the disk at this file no longer holds. */
  forget(file: string): void {
    const reading = this.#disk.get(file)?.reading;
    if (reading) this.#previous.set(file, reading);
    this.#kinds.delete(file);
    this.#unreadableHeads.delete(file);
    this.#disk.delete(file);
  }

  /** The same for all that stands in these folders. */
  forgetIn(folders: ReadonlySet<string>): void {
    for (const file of [...this.#kinds.keys(), ...this.#disk.keys()]) {
      if (foldersAbove(file).some((folder) => folders.has(folder))) this.forget(file);
    }
  }

  /** Nothing that is known of the disk holds any longer. */
  forgetDisk(): void {
    for (const file of [...this.#kinds.keys(), ...this.#disk.keys()]) this.forget(file);
  }

  /** Frees all texts but those of `used` files and open ones. */
  prune(used: (file: string) => boolean): void {
    const unused = (file: string) => !used(file) && !this.#open.has(file);
    for (const file of this.#disk.keys()) if (unused(file)) this.#disk.delete(file);
    for (const key of this.#states.keys()) if (unused(key.slice(key.indexOf(':') + 1))) this.#states.delete(key);
    this.#embedded.prune(used);
    this.#previous.clear();
  }

  /** What the file is by name or first bytes; `unknown` until {@link lookAt} was called. */
  kind(file: string): FileKind | undefined | 'unknown' {
    const open = this.#open.get(file);
    if (open) return kindOfText(file, open.text) ?? (open.sound && kindOfText(file, open.sound.text));
    if (this.#kinds.has(file)) return this.#kinds.get(file);
    const named = kindOf(file, '');
    if (!named && languageOf(file)) return 'unknown';
    this.#kinds.set(file, named);
    return named;
  }

  /** Reads the first bytes of a file, to tell its kind. */
  async lookAt(file: string): Promise<void> {
    try {
      this.#kinds.set(file, kindOf(file, decodeHead(await this.#files.read(file, headSize))));
    } catch (error) {
      this.#kinds.set(file, undefined);
      const { why } = await this.#unreadable(file, error);
      if (why !== undefined) this.#unreadableHeads.set(file, why);
    }
  }

  /** Undefined where there is no such text; `unknown` until {@link load} was called. */
  state(file: string, mode: Mode): FileState | undefined | 'unknown' {
    const host = embeddedIn(file);
    if (!host) return this.#fileState(file, mode);
    const state = this.#fileState(host.file, 'own');
    return state === 'unknown' || state === undefined ? undefined : this.#embedded.state(file, state.tree);
  }

  #fileState(file: string, mode: Mode): FileState | undefined | 'unknown' {
    const open = this.#open.get(file);
    const disk = this.#disk.get(file);
    if (open ? needsDisk(open) && !disk : !disk) return languageOf(file) ? 'unknown' : undefined;
    const reading = open ? open.reading : disk?.reading;
    return reading && this.#stateOf(file, mode, reading, open?.sound);
  }

  /** The text that stands for a file, a sound one where there is such; undefined where none was read. */
  reading(file: string): Reading | undefined {
    const open = this.#open.get(file);
    return open?.sound ?? open?.reading ?? this.#disk.get(file)?.reading;
  }

  /** Reads a file from the disk. */
  async load(file: string): Promise<void> {
    const disk = await this.#fromDisk(file);
    this.#disk.set(file, disk);
    const open = this.#open.get(file);
    if (open && !open.sound && disk.reading?.sound) this.#open.set(file, { ...open, sound: disk.reading });
  }

  /** Files that should have been read and were not, and why. */
  skipped(): Skipped[] {
    const found = new Map(this.#unreadableHeads);
    for (const [file, { why, reading }] of this.#disk) {
      const reason = why ?? reading?.failure;
      if (reason !== undefined) found.set(file, reason);
    }
    for (const [file, { reading }] of this.#open) {
      if (reading?.failure === undefined) found.delete(file);
      else found.set(file, reading.failure);
    }
    return [...found].map(([file, why]) => ({ file, why }));
  }

  #stateOf(file: string, mode: Mode, reading: Reading, sound: Reading | undefined): FileState {
    const key = keyOf(file, mode);
    const known = this.#states.get(key);
    if (known && known.made[0] === reading && known.made[1] === sound) return known.state;
    const state = stateOf(reading, sound, mode);
    this.#states.set(key, { made: [reading, sound], state });
    return state;
  }

  async #fromDisk(file: string): Promise<Disk> {
    try {
      const bytes = await this.#files.read(file, largestFile + 1);
      if (bytes.length > largestFile) return { why: 'It is larger than 10 MB.' };
      const decoded = decode(bytes);
      if ('why' in decoded) return decoded;
      const previous = this.#previous.get(file) ?? this.#open.get(file)?.reading ?? this.#like?.(file);
      return { reading: Reading.of(file, decoded.text, previous) };
    } catch (error) {
      return this.#unreadable(file, error);
    }
  }

  async #unreadable(file: string, error: unknown): Promise<Disk> {
    const exists = (await this.#files.stat(file))?.kind === 'file';
    return exists ? { why: `It cannot be read: ${error instanceof Error ? error.message : String(error)}` } : {};
  }
}

const keyOf = (file: string, mode: Mode): string => `${mode}:${file}`;

const kindOfText = (file: string, text: string) => kindOf(file, text.slice(0, headSize));

/** A text that does not parse needs the last one that did. */
const needsDisk = (open: OpenDocument): boolean => !open.reading?.sound && !open.sound && open.reading !== undefined;
