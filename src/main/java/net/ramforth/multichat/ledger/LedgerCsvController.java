package net.ramforth.multichat.ledger;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.ramforth.multichat.chat.MessageKind;
import net.ramforth.multichat.team.Seat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The ledger as a file for spreadsheets, in UTF-8 with the mark by which they know it. It goes out
 * piece by piece; between two pieces others may have the database.
 */
@RestController
class LedgerCsvController {

  private static final int PIECE = 500;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private static final List<String> HEADINGS =
      List.of(
          "time",
          "platform",
          "kind",
          "author",
          "amount",
          "currency",
          "value",
          "notice",
          "text",
          "removed",
          "read by",
          "read at");

  private final LedgerSearch search;

  LedgerCsvController(LedgerSearch search) {
    this.search = search;
  }

  @GetMapping("/api/rooms/{room}/ledger.csv")
  void download(Seat seat, @RequestParam Map<String, String> asked, HttpServletResponse response)
      throws IOException {
    var filter = LedgerFilter.of(asked);
    response.setContentType("text/csv;charset=UTF-8");
    response.setCharacterEncoding(StandardCharsets.UTF_8);
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment().filename("ledger.csv").build().toString());
    var file = response.getWriter();
    file.append(BYTE_ORDER_MARK).append(CsvLine.of(HEADINGS));
    long first = 0;
    List<LedgerEntry> piece;
    do {
      piece = search.page(seat.room(), filter, first, PIECE);
      write(piece, file);
      first += piece.size();
    } while (piece.size() == PIECE);
  }

  private static void write(List<LedgerEntry> piece, Writer file) throws IOException {
    for (var entry : piece) {
      file.append(CsvLine.of(cells(entry)));
    }
    file.flush();
  }

  private static List<String> cells(LedgerEntry entry) {
    var read = entry.read();
    return List.of(
        entry.at().toString(),
        entry.kind().equals(MessageKind.TIP.code()) ? "" : entry.platform(),
        entry.kind(),
        entry.author(),
        Objects.requireNonNullElse(entry.amount(), ""),
        Objects.requireNonNullElse(entry.currency(), ""),
        value(entry),
        entry.notice(),
        entry.text(),
        entry.removed() ? "yes" : "",
        read == null ? "" : read.by(),
        read == null ? "" : read.at().toString());
  }

  /** A number that every program can read: {@code 1234.50}. */
  private static String value(LedgerEntry entry) {
    return entry.currency() == null || entry.minor() == null
        ? ""
        : BigDecimal.valueOf(entry.minor(), Money.fractionDigits(entry.currency())).toPlainString();
  }
}
