package org.chaptereight.json.wire;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes UTF-8 in one line, without a library: most of what is written is names that are known
 * beforehand and texts that need no escape. It gives the same bytes as Jackson does.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8259#section-7">RFC 8259, section 7</a>
 */
public final class Utf8Out extends Out {

  private static final int BEGINNING = 1 << 13;
  private static final int MOST = 1 << 18;

  /** As many bytes as a character may need, with what is around a text. */
  private static final int MOST_BYTES = 6;

  private static final int AROUND = 8;

  /** What a document was written into, for another, which need not fill it with zeros first. */
  private static final AtomicReference<byte @Nullable []> SPARE = new AtomicReference<>();

  /** How a character of ASCII is escaped: 0 if it is not, the letter behind the stroke, or u. */
  private static final byte[] ESCAPES = escapes();

  private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

  /** What is full, each as far as it is. */
  private final List<ByteBuffer> parts = new ArrayList<>();

  private int partsSize;
  private byte[] bytes;
  private int size;

  /** Whether a comma has to come before what is written next. */
  private boolean continues;

  private Utf8Out(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Writes a document. */
  public static byte[] write(Consumer<Out> document) {
    byte @Nullable [] spare = SPARE.getAndSet(null);
    Utf8Out out = new Utf8Out(spare == null ? new byte[BEGINNING] : spare);
    document.accept(out);
    byte[] all = out.all();
    if (out.bytes.length <= MOST) {
      SPARE.set(out.bytes);
    }
    return all;
  }

  private byte[] all() {
    if (parts.isEmpty()) {
      return Arrays.copyOf(bytes, size);
    }
    ByteBuffer all = ByteBuffer.allocate(Math.addExact(partsSize, size));
    parts.forEach(all::put);
    return all.put(bytes, 0, size).array();
  }

  private static byte[] escapes() {
    byte[] escapes = new byte[0x80];
    Arrays.fill(escapes, 0, ' ', (byte) 'u');
    escapes['"'] = '"';
    escapes['\\'] = '\\';
    escapes['\b'] = 'b';
    escapes['\t'] = 't';
    escapes['\n'] = 'n';
    escapes['\f'] = 'f';
    escapes['\r'] = 'r';
    return escapes;
  }

  @Override
  protected void beginObject() {
    begin('{');
  }

  @Override
  protected void endObject() {
    end('}');
  }

  @Override
  protected void beginList() {
    begin('[');
  }

  @Override
  protected void endList() {
    end(']');
  }

  private void begin(char c) {
    room(AROUND);
    separate();
    bytes[size++] = (byte) c;
    continues = false;
  }

  private void end(char c) {
    room(AROUND);
    bytes[size++] = (byte) c;
    continues = true;
  }

  /** Makes room for some more bytes. */
  private void room(int more) {
    if (bytes.length - size < more) {
      parts.add(ByteBuffer.wrap(bytes, 0, size));
      partsSize = Math.addExact(partsSize, size);
      bytes = new byte[Math.max(Math.min(bytes.length * 2, MOST), more)];
      size = 0;
    }
  }

  private void separate() {
    if (continues) {
      bytes[size++] = ',';
    }
    continues = true;
  }

  @Override
  protected void name(Name name) {
    byte[] written = name.utf8();
    int from = continues ? 0 : 1;
    int length = written.length - from;
    room(length);
    System.arraycopy(written, from, bytes, size, length);
    size += length;
    continues = false;
  }

  @Override
  protected void name(String name) {
    text(name);
    bytes[size++] = ':';
    continues = false;
  }

  @Override
  protected void text(String text) {
    int length = text.length();
    room(length + AROUND);
    separate();
    byte[] into = bytes;
    int at = size;
    into[at++] = '"';
    int i = 0;
    for (char c; i < length && (c = text.charAt(i)) < 0x80 && ESCAPES[c] == 0; i++) {
      into[at++] = (byte) c;
    }
    size = at;
    if (i < length) {
      rest(text, i);
    }
    bytes[size++] = '"';
  }

  /** Writes what follows the first character that is not plain ASCII. */
  private void rest(String text, int from) {
    int length = text.length();
    room((length - from) * MOST_BYTES + AROUND);
    byte[] into = bytes;
    int at = size;
    for (int i = from; i < length; i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        if (ESCAPES[c] == 0) {
          into[at++] = (byte) c;
        } else {
          at = escape(c, into, at);
        }
      } else if (c < 0x800) {
        into[at++] = (byte) (0xC0 | (c >> 6));
        into[at++] = (byte) (0x80 | (c & 0x3F));
      } else if (!Character.isSurrogate(c)) {
        into[at++] = (byte) (0xE0 | (c >> 12));
        into[at++] = (byte) (0x80 | ((c >> 6) & 0x3F));
        into[at++] = (byte) (0x80 | (c & 0x3F));
      } else {
        int whole = text.codePointAt(i++);
        if (!Character.isSupplementaryCodePoint(whole)) {
          throw new IllegalArgumentException("a text has half of a surrogate pair");
        }
        into[at++] = (byte) (0xF0 | (whole >> 18));
        into[at++] = (byte) (0x80 | ((whole >> 12) & 0x3F));
        into[at++] = (byte) (0x80 | ((whole >> 6) & 0x3F));
        into[at++] = (byte) (0x80 | (whole & 0x3F));
      }
    }
    size = at;
  }

  private static int escape(char c, byte[] into, int from) {
    int at = from;
    into[at++] = '\\';
    into[at++] = ESCAPES[c];
    if (ESCAPES[c] == 'u') {
      into[at++] = '0';
      into[at++] = '0';
      into[at++] = HEX[c >> 4];
      into[at++] = HEX[c & 0xF];
    }
    return at;
  }

  @Override
  protected void integer(int number) {
    plain(Integer.toString(number));
  }

  @Override
  protected void number(String text) {
    plain(text);
  }

  @Override
  protected void nothing() {
    plain("null");
  }

  @Override
  protected void bool(boolean value) {
    plain(value ? "true" : "false");
  }

  /** Writes what is ASCII without quotation marks. */
  private void plain(String ascii) {
    room(ascii.length() + AROUND);
    separate();
    for (int i = 0; i < ascii.length(); i++) {
      bytes[size++] = (byte) ascii.charAt(i);
    }
  }
}
