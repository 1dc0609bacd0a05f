// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/functionscan.h"
#include "support/sourcetree.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

struct Size {
    qsizetype lines = 0;
    QString what;
};

// Says median, 90 % and the largest; answers with what is above the limit.
QStringList overLimit(const QString &kind, QList<Size> sizes, qsizetype limit)
{
    if (sizes.isEmpty())
        return {u"There are no %1"_s.arg(kind)};
    std::ranges::sort(sizes, {}, &Size::lines);
    const Size &largest = sizes.last();
    qInfo().noquote() << u"%1: %2, median %3, 90 % up to %4, most %5 (%6), never above %7"_s.arg(kind)
                             .arg(sizes.size())
                             .arg(sizes.at(sizes.size() / 2).lines)
                             .arg(sizes.at(sizes.size() * 9 / 10).lines)
                             .arg(largest.lines)
                             .arg(largest.what)
                             .arg(limit);
    QStringList over;
    for (const Size &size : sizes) {
        if (size.lines > limit)
            over.append(u"%1: %2 lines, %3 at most"_s.arg(size.what).arg(size.lines).arg(limit));
    }
    return over;
}

QStringList filesOverLimit(const QString &kind, const QString &suffix, qsizetype limit)
{
    QList<Size> sizes;
    for (const SourceFile &file : sourceFiles(u"app"_s)) {
        if (file.path.endsWith(suffix))
            sizes.append({.lines = file.lines(), .what = file.path});
    }
    return overLimit(kind, sizes, limit);
}

} // namespace

class SizesTest : public QObject
{
    Q_OBJECT

private slots:
    static void sources();
    static void headers();
    static void mainWindow();
    static void functions();
    static void scansFunctions_data();
    static void scansFunctions();
};

void SizesTest::sources()
{
    const QStringList over = filesOverLimit(u"Sources"_s, u".cpp"_s, 600);
    QVERIFY2(over.isEmpty(), qPrintable(over.join(u'\n')));
}

void SizesTest::headers()
{
    const QStringList over = filesOverLimit(u"Headers"_s, u".h"_s, 250);
    QVERIFY2(over.isEmpty(), qPrintable(over.join(u'\n')));
}

void SizesTest::mainWindow()
{
    const QStringList over = filesOverLimit(u"Main windows"_s, u"/mainwindow.cpp"_s, 250);
    QVERIFY2(over.isEmpty(), qPrintable(over.join(u'\n')));
}

void SizesTest::functions()
{
    QList<Size> sizes;
    for (const SourceFile &file : sourceFiles(u"app"_s)) {
        for (const FunctionExtent &function : functionExtents(file.text)) {
            sizes.append({.lines = function.lastLine - function.firstLine + 1,
                          .what = u"%1:%2 %3"_s.arg(file.path).arg(function.firstLine).arg(function.name)});
        }
    }
    const QStringList over = overLimit(u"Functions"_s, sizes, 60);
    QVERIFY2(over.isEmpty(), qPrintable(over.join(u'\n')));
}

void SizesTest::scansFunctions_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("functions"); // name:first-last
    const auto row = [](const char *name, const QString &text, const QStringList &functions) {
        QTest::newRow(name) << text << functions;
    };
    row("one", u"int f()\n{\n    return 1;\n}\n"_s, {u"f:1-4"_s});
    row("two in a namespace", u"namespace {\nint f() { return 1; }\n\nint g()\n{\n}\n}\n"_s, {u"f:2-2"_s, u"g:4-6"_s});
    row("members", u"class A : public B\n{\n    Q_OBJECT\npublic:\n    A() {}\n    int a() const\n    {\n    }\n};\n"_s,
        {u"A:5-5"_s, u"a:6-8"_s});
    row("template", u"template <class T = int>\nauto f(T t) -> Result<T>\n{\n}\n"_s, {u"f:1-4"_s});
    row("initialisers", u"A::A()\n    : m_a{1}\n    , m_b(2)\n    , m_c{}\n{\n}\n"_s, {u"A::A:1-6"_s});
    row("operator", u"bool operator==(const A &a, const A &b)\n{\n}\n"_s, {u"operator==:1-3"_s});
    row("data", u"const QList<int> a = {\n    f(1),\n    {g(2)},\n};\nint h() {}\n"_s, {u"h:5-5"_s});
    row("member data", u"struct A {\n    std::function<void(int)> f{};\n    int a{f(2)};\n};\n"_s, {});
    row("enumerators", u"enum class A {\n    B,\n};\n"_s, {});
    row("lambda in a function", u"void f()\n{\n    g([] {\n        return 1;\n    });\n}\n"_s, {u"f:1-6"_s});
    row("lambda of its own", u"const auto f = [](int a) {\n};\n"_s, {u"f:1-2"_s});
    row("default argument", u"void f(A a = {},\n       B b = {})\n{\n}\n"_s, {u"f:1-4"_s});
    row("braces in words", u"void f()\n{\n    g(\"}\", '}', R\"(}\n)\"); // }\n    /* } */\n}\n"_s, {u"f:1-6"_s});
    row("separators", u"const int a = 1'000;\nvoid f()\n{\n    g('{', 2'000);\n}\n"_s, {u"f:2-5"_s});
    row("macros", u"#define A(x) \\\n    {\nvoid f()\n{\n}\n"_s, {u"f:3-5"_s});
    row("comment before", u"// what f does\nvoid f()\n{\n}\n"_s, {u"f:2-4"_s});
}

void SizesTest::scansFunctions()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, functions);
    QStringList found;
    for (const FunctionExtent &function : functionExtents(text))
        found.append(u"%1:%2-%3"_s.arg(function.name).arg(function.firstLine).arg(function.lastLine));
    QCOMPARE(found, functions);
}

QTEST_APPLESS_MAIN(SizesTest)
#include "sizes_test.moc"
