import com.adobe.epubcheck.tool.EpubChecker;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * EPUBCheck on one book after the other in one JVM, since most of its time goes into its start. Each line of input is a
 * book, a tab and the file for its report, and is repeated when that is written.
 */
public class EveryBook {
  public static void main(String[] none) throws IOException {
    // What EPUBCheck prints is no answer of ours.
    PrintStream answers = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.setOut(System.err);
    BufferedReader requests = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = requests.readLine(); line != null; line = requests.readLine()) {
      String[] request = line.split("\t");
      new EpubChecker().run(new String[] {request[0], "--json", request[1], "-q", "-u"});
      answers.println(line);
    }
  }
}
