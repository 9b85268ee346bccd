const encoder = new TextEncoder();

/** Bytes of UTF-8 text, grown as needed: sheets of a hundred megabytes never exist as one string. */
export class ByteWriter {
  private bytes = new Uint8Array(1 << 16);
  private length = 0;

  /** Appends text that is already escaped. */
  text(text: string): void {
    const size = text.length;
    this.reserve(size * 3);
    if (size > 48) {
      this.length += encoder.encodeInto(text, this.bytes.subarray(this.length)).written;
      return;
    }
    const { bytes } = this;
    let at = this.length;
    for (let index = 0; index < size; index++) {
      const code = text.charCodeAt(index);
      if (code > 127) {
        this.length += encoder.encodeInto(text, bytes.subarray(this.length)).written;
        return;
      }
      bytes[at++] = code;
    }
    this.length = at;
  }

  finish(): Uint8Array {
    return this.bytes.subarray(0, this.length);
  }

  private reserve(size: number): void {
    if (this.length + size <= this.bytes.length) return;
    const grown = new Uint8Array(Math.max(this.bytes.length * 2, this.length + size));
    grown.set(this.bytes.subarray(0, this.length));
    this.bytes = grown;
  }
}
