// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

// Every string of the program is translated: the sources are read again by lupdate, as a translator would, and nothing
// may be left to do.

namespace
{
struct Message {
    QString source;
    QStringList translations; // several for plurals
    bool plural = false;
    bool finished = true;
};

void readTranslation(QXmlStreamReader &xml, Message &message)
{
    message.finished = !xml.attributes().hasAttribute(QStringLiteral("type"));
    if (!message.plural) {
        message.translations = {xml.readElementText()};
        return;
    }
    while (xml.readNextStartElement()) {
        message.translations.append(xml.readElementText());
    }
}

Message readMessage(QXmlStreamReader &xml)
{
    Message message{.plural = xml.attributes().value(QStringLiteral("numerus")) == QStringLiteral("yes")};
    while (xml.readNextStartElement()) {
        if (xml.name() == QStringLiteral("source"))
            message.source = xml.readElementText();
        else if (xml.name() == QStringLiteral("translation"))
            readTranslation(xml, message);
        else
            xml.skipCurrentElement();
    }
    return message;
}

QList<Message> readMessages(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qUtf8Printable(path));
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QStringLiteral("message"))
            messages.append(readMessage(xml));
    }
    if (xml.hasError())
        qFatal("%s: %s", qUtf8Printable(path), qUtf8Printable(xml.errorString()));
    return messages;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression mark(QStringLiteral("%[0-9n]"));
    QStringList found;
    for (auto match = mark.globalMatch(text); match.hasNext();) {
        found.append(match.next().captured());
    }
    found.sort();
    return found;
}

// "1 file" need not say %n.
bool keepsPlaceholders(const Message &message, const QString &translation)
{
    QStringList wanted = placeholders(message.source);
    QStringList found = placeholders(translation);
    if (message.plural) {
        wanted.removeAll(QStringLiteral("%n"));
        found.removeAll(QStringLiteral("%n"));
    }
    return wanted == found;
}
} // namespace

class TranslationsTest : public QObject
{
    Q_OBJECT

private slots:
    void everyStringIsTranslated_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("forms"); // of plurals
        QTest::newRow("de") << QStringLiteral("de") << 2;
        QTest::newRow("zh_CN") << QStringLiteral("zh_CN") << 1;
        QTest::newRow("en") << QStringLiteral("en") << 2; // plurals only
    }

    void everyStringIsTranslated()
    {
        QFETCH(const QString, language);
        QFETCH(const int, forms);
        const QTemporaryDir folder;
        const QString name = QStringLiteral("synoptic_%1.ts").arg(language);
        const QString copy = folder.filePath(name);
        QVERIFY(QFile::copy(QStringLiteral(SYNOPTIC_SOURCE_DIR "/i18n/") + name, copy));
        QProcess lupdate;
        QStringList arguments{QStringLiteral("-silent"), QStringLiteral("-locations"),
                              QStringLiteral("none"),    QStringLiteral("-extensions"),
                              QStringLiteral("cpp,h"),   QStringLiteral(SYNOPTIC_SOURCE_DIR "/app"),
                              QStringLiteral("-ts"),     copy};
        if (language == QStringLiteral("en"))
            arguments.prepend(QStringLiteral("-pluralonly"));
        lupdate.start(QStringLiteral(SYNOPTIC_LUPDATE), arguments);
        QVERIFY(lupdate.waitForFinished(60'000));
        QCOMPARE(lupdate.exitCode(), 0);
        const QList<Message> messages = readMessages(copy);
        QVERIFY(messages.size() > (language == QStringLiteral("en") ? 5 : 100));
        QStringList faults;
        for (const Message &message : messages) {
            const bool complete = message.finished && message.translations.size() == (message.plural ? forms : 1) &&
                                  !message.translations.contains(QString());
            if (!complete)
                faults.append(QStringLiteral("not translated: ") + message.source);
            for (const QString &translation : message.translations) {
                if (complete && !keepsPlaceholders(message, translation))
                    faults.append(QStringLiteral("other placeholders: ") + message.source);
            }
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "translations_test.moc"
