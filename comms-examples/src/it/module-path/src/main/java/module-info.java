/** An application in a module of its own. */
module fr.example.intranet {
    requires org.commspubliques.approval;
    requires org.commspubliques.core;
    requires org.commspubliques.templates;

    // The codec of the library reads and writes records of the application too.
    exports fr.example.intranet to
            org.commspubliques.core;
}
