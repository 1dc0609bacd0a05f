// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/canonicaltext.h"

#include <QTest>

using namespace Qt::StringLiterals;

class CanonicalTextTest : public QObject
{
    Q_OBJECT

private slots:
    static void decodesUtf8AndUtf16();
    static void refusesBadBytes_data();
    static void refusesBadBytes();
    static void refusesEmptyAndHuge();
    static void canonicalForm_data();
    static void canonicalForm();
    static void canonicalFormIsStable();
    static void hash();
};

void CanonicalTextTest::decodesUtf8AndUtf16()
{
    const QString text = u"Qwen\u20113 \U0001F600 é"_s;
    QCOMPARE(decodeText(text.toUtf8(), {}).value(), text);
    QByteArray little("\xFF\xFE");
    QByteArray big("\xFE\xFF");
    for (const QChar unit : text) {
        little.append(static_cast<char>(unit.cell())).append(static_cast<char>(unit.row()));
        big.append(static_cast<char>(unit.row())).append(static_cast<char>(unit.cell()));
    }
    QCOMPARE(canonicalText(decodeText(little, {}).value()), text);
    QCOMPARE(canonicalText(decodeText(big, {}).value()), text);
    QCOMPARE(canonicalText(decodeText("\xEF\xBB\xBF" + text.toUtf8(), {}).value()), text);
}

void CanonicalTextTest::refusesBadBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("place");
    QTest::newRow("latin 1") << QByteArray("caf\xE9 au lait") << u"byte 3"_s;
    QTest::newRow("cut short") << QByteArray("ab\xE2\x80") << u"byte 2"_s;
    QTest::newRow("overlong") << QByteArray("\xC0\xAF") << u"byte 0"_s;
    QTest::newRow("overlong of three") << QByteArray("é\xE0\x80\x80") << u"byte 2"_s;
    QTest::newRow("surrogate") << QByteArray("x\xED\xA0\x80") << u"byte 1"_s;
    QTest::newRow("above the last") << QByteArray("xy\xF4\x90\x80\x80") << u"byte 2"_s;
    QTest::newRow("lone continuation") << QByteArray("\x80") << u"byte 0"_s;
    QTest::newRow("bad third byte") << QByteArray("\xE2\x82x") << u"byte 0"_s;
    QTest::newRow("odd UTF-16") << QByteArray("\xFF\xFE"
                                              "a\0b",
                                              5)
                                << u"byte 4"_s;
    QTest::newRow("UTF-32") << QByteArray("\xFF\xFE\0\0a\0\0\0", 8) << u"byte 0"_s;
}

void CanonicalTextTest::refusesBadBytes()
{
    QFETCH(const QByteArray, bytes);
    const auto text = decodeText(bytes, u"a.txt"_s);
    QVERIFY(!text);
    QCOMPARE(text.error().kind, ErrorKind::NotUtf8);
    QCOMPARE(text.error().subject, u"a.txt"_s);
    QTEST(text.error().detail, "place");
}

void CanonicalTextTest::refusesEmptyAndHuge()
{
    QCOMPARE(decodeText({}, {}).error().kind, ErrorKind::Empty);
    QCOMPARE(decodeText(QByteArray(maxTextBytes + 1, 'a'), {}).error().kind, ErrorKind::TooLarge);
    QVERIFY(decodeText(QByteArray(maxTextBytes, 'a'), {}));
}

void CanonicalTextTest::canonicalForm_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("canonical");
    QTest::newRow("marks") << u"\uFEFF\uFEFFab\uFEFFc"_s << u"ab\uFEFFc"_s;
    QTest::newRow("line ends") << u"a\r\nb\rc\u2028d\u2029e\n\rf"_s << u"a\nb\nc\nd\ne\n\nf"_s;
    QTest::newRow("nul") << QString(u"a\0b"_s) << u"a\uFFFDb"_s;
    QTest::newRow("lone surrogates") << QString(u"a"_s + QChar(0xD83D) + u"b"_s + QChar(0xDE00) + QChar(0xD83D))
                                     << u"a\uFFFDb\uFFFD\uFFFD"_s;
    QTest::newRow("pairs stay") << u"\U0001F600\U0001F600"_s << u"\U0001F600\U0001F600"_s;
    QTest::newRow("swapped mark") << QString(QChar(0xFFFE) + u"a"_s) << u"\uFFFDa"_s;
    QTest::newRow("composed") << u"e\u0301 A\u030A"_s << u"é Å"_s;
    QTest::newRow("typography stays") << u"Qwen\u20113\u00A0Max\u00AD\u2003\u200B\tx"_s
                                      << u"Qwen\u20113\u00A0Max\u00AD\u2003\u200B\tx"_s;
    QTest::newRow("end") << u"  a  \n\n b \u00A0\n\t\n"_s << u"  a  \n\n b"_s;
    QTest::newRow("nothing") << u" \n"_s << QString();
}

void CanonicalTextTest::canonicalForm()
{
    QFETCH(const QString, text);
    QTEST(canonicalText(text), "canonical");
}

void CanonicalTextTest::canonicalFormIsStable()
{
    const QString units = u"a \r\n\u2028\u0301e\uFEFF\uFFFE\u00A0"_s + QChar(0) + QChar(0xD83D) + QChar(0xDE00);
    quint32 state = 1;
    for (int round = 0; round < 2000; ++round) {
        QString text;
        for (int i = 0; i < 12; ++i) {
            state = state * 1664525 + 1013904223;
            text.append(units.at((state >> 16) % static_cast<quint32>(units.size())));
        }
        const QString once = canonicalText(text);
        QCOMPARE(canonicalText(once), once);
        QCOMPARE(QString::fromUtf8(once.toUtf8()), once);
    }
}

void CanonicalTextTest::hash()
{
    QCOMPARE(textHash(u"abc"_s), u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s);
    QVERIFY(textHash(u"é"_s) != textHash(u"e\u0301"_s));
}

QTEST_APPLESS_MAIN(CanonicalTextTest)
#include "canonicaltext_test.moc"
