package net.ramforth.multichat.testing;

import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.metadata.IIOMetadataNode;

/** Pictures made up from a name: the same name gives the same colour and letter. */
final class DrawnPicture {

  private static final int SIZE = 56;
  private static final String GIF_FORMAT = "javax_imageio_gif_image_1.0";

  private final int hue;
  private final String letter;

  DrawnPicture(String name) {
    hue = Math.floorMod(name.hashCode() * 37, 360);
    letter =
        name.codePoints()
            .filter(Character::isLetter)
            .mapToObj(Character::toString)
            .findFirst()
            .orElse("?")
            .toUpperCase(Locale.ROOT);
  }

  byte[] png() {
    return written(drawn(0), "png");
  }

  byte[] jpeg() {
    var opaque = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_RGB);
    var pen = opaque.createGraphics();
    pen.drawImage(drawn(0), 0, 0, Color.WHITE, null);
    pen.dispose();
    return written(opaque, "jpg");
  }

  byte[] svg() {
    return """
    <svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 48 48'>\
    <rect width='48' height='48' rx='10' fill='hsl(%d 60%% 45%%)'/>\
    <text x='24' y='33' font-size='26' font-family='sans-serif' text-anchor='middle' fill='#fff'>\
    %s</text></svg>\
    """
        .formatted(hue, letter)
        .getBytes(StandardCharsets.UTF_8);
  }

  /** Two frames, for ever: the picture nods. */
  byte[] gif() {
    var writer = ImageIO.getImageWritersByFormatName("gif").next();
    var bytes = new ByteArrayOutputStream();
    try (var out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.prepareWriteSequence(null);
      for (var frame : List.of(drawn(0), drawn(6))) {
        var about = writer.getDefaultImageMetadata(new ImageTypeSpecifier(frame), null);
        var root = new IIOMetadataNode(GIF_FORMAT);
        root.appendChild(
            node(
                "GraphicControlExtension",
                "disposalMethod=restoreToBackgroundColor userInputFlag=FALSE"
                    + " transparentColorFlag=FALSE transparentColorIndex=0 delayTime=40"));
        var loop = node("ApplicationExtension", "applicationID=NETSCAPE authenticationCode=2.0");
        loop.setUserObject(new byte[] {1, 0, 0});
        var loops = new IIOMetadataNode("ApplicationExtensions");
        loops.appendChild(loop);
        root.appendChild(loops);
        about.mergeTree(GIF_FORMAT, root);
        writer.writeToSequence(new IIOImage(frame, null, about), null);
      }
      writer.endWriteSequence();
    } catch (IOException never) {
      throw new UncheckedIOException(never);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  /** One colour: all that can be written by hand in the lossless format. */
  byte[] webp() {
    var color = Color.getHSBColor(hue / 360f, 0.6f, 0.8f);
    var bits = new Bits();
    bits.write(0x2f, 8);
    bits.write(SIZE - 1, 14);
    bits.write(SIZE - 1, 14);
    bits.write(0, 1 + 3 + 1 + 1 + 1);
    for (int channel : new int[] {color.getGreen(), color.getRed(), color.getBlue(), 255}) {
      bits.write(0b101, 3);
      bits.write(channel, 8);
    }
    bits.write(0b0001, 4);
    byte[] data = bits.toByteArray();
    var file = new Bits();
    file.write("RIFF");
    file.write(12 + data.length, 32);
    file.write("WEBPVP8L");
    file.write(data.length, 32);
    for (byte one : data) {
      file.write(one & 0xff, 8);
    }
    return file.toByteArray();
  }

  private BufferedImage drawn(int lower) {
    var image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_ARGB);
    var pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setColor(Color.getHSBColor(hue / 360f, 0.6f, 0.8f));
    pen.fillRoundRect(0, 0, SIZE, SIZE, 18, 18);
    pen.setColor(Color.WHITE);
    pen.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 34));
    pen.drawString(letter, 16, 40 + lower);
    pen.dispose();
    return image;
  }

  private static byte[] written(BufferedImage image, String format) {
    var bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, format, bytes);
    } catch (IOException never) {
      throw new UncheckedIOException(never);
    }
    return bytes.toByteArray();
  }

  private static IIOMetadataNode node(String name, String attributes) {
    var node = new IIOMetadataNode(name);
    for (var attribute : attributes.split(" ", -1)) {
      var parts = attribute.split("=", 2);
      node.setAttribute(parts[0], parts[1]);
    }
    return node;
  }

  /** Bits from the lowest on, as WebP has them. */
  private static final class Bits {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private int held;
    private int count;

    void write(long value, int width) {
      for (int i = 0; i < width; i++) {
        held |= (int) (value >> i & 1) << count;
        if (++count == 8) {
          bytes.write(held);
          held = 0;
          count = 0;
        }
      }
    }

    void write(String ascii) {
      ascii.chars().forEach(one -> write(one, 8));
    }

    /** An even number of bytes, the last filled up with zeros. */
    byte[] toByteArray() {
      while (count > 0 || bytes.size() % 2 > 0) {
        write(0, 1);
      }
      return bytes.toByteArray();
    }
  }
}
