/// The tables compiled into the library, as tab-separated text; see the generated files.
///
/// Text and not arrays of values, because large array literals take the compiler minutes.
enum EmbeddedTables {}
