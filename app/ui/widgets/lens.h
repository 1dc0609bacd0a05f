// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>

#include <QColor>
#include <QList>
#include <QObject>

#include <functional>

class QTextBlock;
class QTextDocument;

namespace KSyntaxHighlighting
{
class SyntaxHighlighter;
}

enum class LensState { Off, On };

// One kind of words that the lens colours, for a legend.
struct LensKind {
    QString name;  // of the attribute in the definition; never translated
    QString title; // for the reader, translated
    QColor colour;
    bool italic = false;
    bool underlined = false;
};

// Colours what an article names, dates, counts and attributes. It owns the definitions and the two themes and must
// outlive every document that it was attached to; a document owns its highlighter. GUI thread.
class Lens : public QObject
{
    Q_OBJECT

public:
    // Tells the blocks that stay plain: boilerplate that a page dragged along.
    using IsPlain = std::function<bool(const QTextBlock &)>;

    explicit Lens(QObject *parent = nullptr);

    [[nodiscard]] LensState state() const { return m_state; }
    [[nodiscard]] Qt::ColorScheme colorScheme() const { return m_scheme; }

    // The definition for prose. Its lists "models", "companies", "outlets" and "people" can be replaced with
    // setKeywordList(); call rehighlight() afterwards.
    [[nodiscard]] KSyntaxHighlighting::Definition coverage() const;
    [[nodiscard]] KSyntaxHighlighting::Definition markdown() const;
    [[nodiscard]] KSyntaxHighlighting::Theme theme() const;
    [[nodiscard]] QList<LensKind> kinds() const;

    // Best called before the text is set: otherwise the document is laid out twice.
    KSyntaxHighlighting::SyntaxHighlighter *attach(QTextDocument *document, const IsPlain &isPlain = {});

    // Off leaves the attached documents plain.
    void setEnabled(LensState state);
    void setColorScheme(Qt::ColorScheme scheme); // anything but dark is light
    void rehighlight();

signals:
    void stateChanged(LensState state);
    void themeChanged();
    void rehighlightRequested();

private:
    KSyntaxHighlighting::Repository m_repository;
    LensState m_state = LensState::On;
    Qt::ColorScheme m_scheme = Qt::ColorScheme::Light;
};
