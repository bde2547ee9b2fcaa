import com.adobe.epubcheck.tool.EpubChecker;

/** EPUBCheck takes one book a start; this asks it about many in one: pairs of a book and where its report goes. */
public class EpubCheckEach {
  public static void main(String[] paths) {
    for (int i = 0; i + 1 < paths.length; i += 2)
      new EpubChecker().run(new String[] {paths[i], "--json", paths[i + 1], "-q", "-u"});
  }
}
